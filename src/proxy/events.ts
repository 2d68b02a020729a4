import { Transform } from "node:stream";
import type { Replace } from "./inspection.ts";

/**
 * Replaces the data of each event in a `text/event-stream`. An event is held until it ends, its data joined as a client
 * would join it; where nothing is replaced, its bytes go on as they came.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createEventStream(replace: Replace): Transform {
  let lines: Buffer[] = [];
  let tail: Buffer[] = [];
  /** The chunk before ended with a carriage return: a line feed that follows belongs to it. */
  let isAfterReturn = false;
  const endEvent = (): Promise<Buffer> => {
    const event = lines;
    lines = [];
    return replaceData(event, replace);
  };
  const emit = async (stream: Transform, chunk: Buffer): Promise<void> => {
    let from = 0;
    if (isAfterReturn && chunk[0] === feed) {
      from = 1;
      const last = lines.pop();
      if (last) lines.push(Buffer.concat([last, chunk.subarray(0, 1)]));
      else stream.push(chunk.subarray(0, 1));
    }
    isAfterReturn = chunk.at(-1) === carriageReturn;
    for (let end = findEnd(chunk, from); end !== -1; end = findEnd(chunk, from)) {
      const line = Buffer.concat([...tail, chunk.subarray(from, end)]);
      [tail, from] = [[], end];
      lines.push(line);
      if (line.length <= 2 && line.toString().trim() === "") stream.push(await endEvent());
    }
    if (from < chunk.length) tail.push(chunk.subarray(from));
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      emit(this, chunk).then(() => done(), done);
    },
    flush(done) {
      // What has no end is no event, and yet may be shown.
      lines.push(Buffer.concat(tail));
      endEvent().then((bytes) => done(null, bytes), done);
    },
  });
}

const feed = 10;
const carriageReturn = 13;

/** Behind the next end of a line: a line feed, a carriage return, or both. -1 where none is. */
function findEnd(chunk: Buffer, from: number): number {
  const at = chunk.subarray(from).findIndex((byte) => byte === feed || byte === carriageReturn);
  if (at === -1) return -1;
  const end = from + at + 1;
  return chunk[end - 1] === carriageReturn && chunk[end] === feed ? end + 1 : end;
}

async function replaceData(event: readonly Buffer[], replace: Replace): Promise<Buffer> {
  // A stream may begin with a byte order mark.
  const texts = event.map((line) => line.toString("utf8").replace(/^\ufeff|(?:\r?\n|\r)$/g, ""));
  const isData = (place: number): boolean => /^data(?::|$)/.test(texts[place]!);
  const data = texts.flatMap((text, place) => (isData(place) ? [text.replace(/^data:? ?/, "")] : []));
  const frame = Buffer.from(data.join("\n"));
  const replaced = data.length > 0 ? await replace(frame) : frame;
  if (replaced === frame) return Buffer.concat(event);
  const first = texts.findIndex((_, place) => isData(place));
  const written = replaced
    .toString("utf8")
    .split("\n")
    .map((line) => `data: ${line}\n`)
    .join("");
  return Buffer.concat(
    event.flatMap((line, place) => (place === first ? [Buffer.from(written)] : isData(place) ? [] : [line])),
  );
}
