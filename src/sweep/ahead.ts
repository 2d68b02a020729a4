import { isSecretFile } from "../judge/secret-files.ts";
import type { RecordedText, Recorder } from "../scanner/recorder.ts";
import { mayBeWhole } from "../scanner/whole-look.ts";

/** Files that one thread reads and records while another one scans those before: what both share. */
export interface AheadFiles {
  readonly files: readonly (string | Uint8Array)[];
  /** How many files came before these. */
  readonly before: number;
  /** One number, the same for files before these and behind: files before this one are done with. */
  readonly done: Int32Array<SharedArrayBuffer>;
  /**
   * Per file one more than where in `room` what was read of it begins; or, where no rule finds anything in it, one more than
   * its size in bytes, below zero; 0 where nothing was read.
   */
  readonly places: Int32Array<SharedArrayBuffer>;
  readonly room: Int32Array<SharedArrayBuffer>;
}

/** What both share of all files, one behind the other. */
export type AheadRoom = Pick<AheadFiles, "done" | "room">;

/** A file's bytes and what is recorded of them, valid until it is done with; only how many bytes where nothing can be found. */
export type AheadText =
  | { readonly bytes: Buffer; readonly recorded: RecordedText; readonly size?: undefined }
  | { readonly size: number; readonly bytes?: undefined; readonly recorded?: undefined };

/** Numbers: four megabytes, hundreds of files. One takes an eighth at most. */
const roomLength = 1 << 20;
/** Files at least that are left to who scans, once it came up. */
const margin = 8;
/** Milliseconds after which the thread looks again whether there is room: who scans would take longer to wake it. */
const patience = 5;

export const createAheadRoom = (length = roomLength): AheadRoom => ({
  done: new Int32Array(new SharedArrayBuffer(4)),
  room: new Int32Array(new SharedArrayBuffer(4 * length)),
});

export const createAheadFiles = (files: AheadFiles["files"], before: number, room: AheadRoom): AheadFiles => ({
  ...{ files, before, ...room },
  places: new Int32Array(new SharedArrayBuffer(4 * files.length)),
});

/**
 * @returns goes through files until all were read or are done with, and is called for those behind them next; those that
 * were read in vain, or not at all, are read by who scans
 */
export function createAheadReader(
  readFile: (file: string | Uint8Array) => Uint8Array,
  record: Recorder,
): (files: AheadFiles) => void {
  let readOne: ReturnType<typeof createOneReader> | undefined;
  return ({ files, before, done, places, room }) => {
    readOne ??= createOneReader({ done, room }, readFile, record);
    for (let at = 0; ; at++) {
      const isDone = Atomics.load(done, 0) - before;
      if (isDone > 0) at = Math.max(at, isDone + margin);
      if (at >= files.length) return;
      Atomics.store(places, at, readOne(files[at]!, before + at));
    }
  };
}

/**
 * A function of its own, and with the same memory for all lists of files: each list comes as another kind of object to V8, which
 * would compile all that is done for a file anew for each, a fifth of what it compiles in a scan.
 *
 * @returns what `AheadFiles.places` says of a file, 0 where it is left to who scans
 */
function createOneReader(
  { done, room }: AheadRoom,
  readFile: (file: string | Uint8Array) => Uint8Array,
  record: Recorder,
): (file: string | Uint8Array, number: number) => number {
  const reserve = createReserve(room.length, () => Atomics.load(done, 0));
  const bytesOf = Buffer.from(room.buffer);

  /** Waits for room as long as the file is not come up with. */
  const reserveSoon = (number: number, length: number): number | undefined => {
    let place = reserve(number, length);
    while (place === undefined) {
      Atomics.wait(done, 0, Atomics.load(done, 0), patience);
      if (Atomics.load(done, 0) >= number) return undefined;
      place = reserve(number, length);
    }
    return place;
  };

  return (file, number) => {
    let bytes: Uint8Array;
    try {
      bytes = readFile(file);
    } catch {
      // Whoever scans it meets the same, and tells it.
      return 0;
    }
    const text = record(bytes);
    if (!text) return 0;
    const { lines, steps } = text;
    if (steps.length === 0) return isSecretFile(String(file)) && mayBeWhole(bytes) ? 0 : -1 - bytes.length;
    const rows = lines.count + 1;
    const words = (bytes.length + 3) >> 2;
    const length = 3 + words + 3 * rows + steps.length;
    const place = length > room.length >> 3 ? undefined : reserveSoon(number, length);
    if (place === undefined) return 0;
    room[place] = bytes.length;
    room[place + 1] = lines.count;
    room[place + 2] = steps.length;
    let next = place + 3;
    bytesOf.set(bytes, 4 * next);
    next += words;
    for (const row of [lines.starts, lines.first, lines.second]) {
      room.set(row.subarray(0, rows), next);
      next += rows;
    }
    room.set(steps, next);
    return place + 1;
  };
}

/** What the thread has read of a file, if it was there in time. */
export function takeAhead({ places, room }: AheadFiles, file: number): AheadText | undefined {
  const place = Atomics.load(places, file) - 1;
  if (place === -1) return undefined;
  if (place < 0) return { size: -2 - place };
  const [length, count, steps] = room.subarray(place, place + 3) as unknown as [number, number, number];
  const bytesAt = place + 3;
  let next = bytesAt + ((length + 3) >> 2);
  const take = (numbers: number): Int32Array => {
    next += numbers;
    return room.subarray(next - numbers, next);
  };
  const [starts, first, second] = [take(count + 1), take(count + 1), take(count + 1)];
  return {
    bytes: Buffer.from(room.buffer, 4 * bytesAt, length),
    recorded: { lines: { ...{ count, starts, first, second }, clean: new Uint8Array(count) }, steps: take(steps) },
  };
}

/** Files before this one of these are done with. */
export function leaveAhead({ before, done }: AheadFiles, file: number): void {
  Atomics.store(done, 0, before + file);
}

/** Hands out places one behind the other, and from the begin again once those that were there are done with. */
function createReserve(size: number, isDone: () => number): (file: number, length: number) => number | undefined {
  let held: { readonly file: number; readonly place: number }[] = [];
  let head = 0;
  return (file, length) => {
    const done = isDone();
    const kept = held.findIndex((entry) => entry.file >= done);
    held = kept === -1 ? [] : held.slice(kept);
    if (held.length === 0) head = 0;
    const tail = held[0]?.place ?? size;
    let place: number | undefined;
    if (held.length > 0 && head <= tail) place = head + length < tail ? head : undefined;
    else if (head + length <= size) place = head;
    else if (held.length > 0 && length < tail) place = 0;
    if (place === undefined) return undefined;
    head = place + length;
    held.push({ file, place });
    return place;
  };
}
