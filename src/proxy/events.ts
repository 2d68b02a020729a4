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
  const endEvent = (): Promise<Buffer> => {
    const event = lines;
    lines = [];
    return replaceData(event, replace);
  };
  const emit = async (stream: Transform, chunk: Buffer): Promise<void> => {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...tail, chunk.subarray(from, end + 1)]);
      [tail, from] = [[], end + 1];
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
      lines.push(...tail);
      endEvent().then((bytes) => done(null, bytes), done);
    },
  });
}

async function replaceData(event: readonly Buffer[], replace: Replace): Promise<Buffer> {
  const texts = event.map((line) => line.toString("utf8").replace(/\r?\n$/, ""));
  const isData = (place: number): boolean => texts[place]!.startsWith("data:");
  const data = texts.flatMap((text, place) => (isData(place) ? [text.slice(text.startsWith("data: ") ? 6 : 5)] : []));
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
