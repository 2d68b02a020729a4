import type { RecordedText, Recorder } from "../scanner/recorder.ts";

/** Files that one thread reads and records while another one scans those before: what both share. */
export interface AheadFiles {
  readonly files: readonly (string | Uint8Array)[];
  /** One number: files before this one are done with. */
  readonly done: Int32Array<SharedArrayBuffer>;
  /** Per file one more than where in `room` what was read of it begins; 0 where nothing is there. */
  readonly places: Int32Array<SharedArrayBuffer>;
  readonly room: Int32Array<SharedArrayBuffer>;
}

/** A file's bytes and what is recorded of them; valid until it is done with. */
export interface AheadText {
  readonly bytes: Buffer;
  readonly recorded: RecordedText;
}

/** Numbers: four megabytes, hundreds of files. One takes an eighth at most. */
const roomLength = 1 << 20;
/** Files at least that are left to who scans, once it came up. */
const margin = 8;
/** Milliseconds after which the thread looks again whether there is room: who scans would take longer to wake it. */
const patience = 5;

export const createRoom = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4 * roomLength));

export const createAheadFiles = (files: AheadFiles["files"], room: AheadFiles["room"]): AheadFiles => ({
  ...{ files, room },
  done: new Int32Array(new SharedArrayBuffer(4)),
  places: new Int32Array(new SharedArrayBuffer(4 * files.length)),
});

/** Goes through the files until all are done with; those that were read in vain, or not at all, are read by who scans. */
export function readAhead(
  { files, done, places, room }: AheadFiles,
  readFile: (file: string | Uint8Array) => Uint8Array,
  record: Recorder,
): void {
  const reserve = createReserve(room.length, () => Atomics.load(done, 0));
  for (let at = 0; ; at++) {
    const isDone = Atomics.load(done, 0);
    if (isDone > 0) at = Math.max(at, isDone + margin);
    if (at >= files.length) return;
    let bytes: Uint8Array;
    try {
      bytes = readFile(files[at]!);
    } catch {
      // Whoever scans it meets the same, and tells it.
      continue;
    }
    const text = record(bytes);
    if (!text) continue;
    const { lines, steps } = text;
    const rows = lines.count + 1;
    const words = (bytes.length + 3) >> 2;
    const length = 3 + words + 3 * rows + steps.length;
    if (length > room.length >> 3) continue;
    let place = reserve(at, length);
    while (place === undefined) {
      Atomics.wait(done, 0, Atomics.load(done, 0), patience);
      if (Atomics.load(done, 0) >= at) break;
      place = reserve(at, length);
    }
    if (place === undefined) continue;
    room.set([bytes.length, lines.count, steps.length], place);
    let next = place + 3;
    Buffer.from(room.buffer, 4 * next, bytes.length).set(bytes);
    next += words;
    for (const row of [lines.starts, lines.first, lines.second]) {
      room.set(row.subarray(0, rows), next);
      next += rows;
    }
    room.set(steps, next);
    Atomics.store(places, at, place + 1);
  }
}

/** What the thread has read of a file, if it was there in time. */
export function takeAhead({ places, room }: AheadFiles, file: number): AheadText | undefined {
  const place = Atomics.load(places, file) - 1;
  if (place < 0) return undefined;
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

/** Files before this one are done with. */
export function leaveAhead({ done }: AheadFiles, before: number): void {
  Atomics.store(done, 0, before);
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
