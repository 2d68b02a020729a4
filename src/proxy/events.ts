import { Transform } from "node:stream";

/**
 * Replaces the data of each event in a `text/event-stream`. Lines that are no data go through as they are; an event whose
 * data spans lines is joined, as a client would join it, before it is looked at.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createEventStream(replace: (frame: Buffer) => Buffer): Transform {
  let data: Buffer[] = [];
  const emitData = (): Buffer => {
    const joined = Buffer.concat(data.flatMap((line, index) => (index > 0 ? [Buffer.from("\n"), line] : [line])));
    data = [];
    return prefixLines(replace(joined));
  };
  let tail = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let rest = Buffer.concat([tail, chunk]);
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        const line = rest.subarray(0, end + 1);
        rest = rest.subarray(end + 1);
        const text = line.toString("utf8").replace(/\r?\n$/, "");
        if (text.startsWith("data:")) data.push(Buffer.from(text.slice(text.startsWith("data: ") ? 6 : 5)));
        else {
          if (text === "" && data.length > 0) this.push(emitData());
          this.push(line);
        }
      }
      tail = rest;
      done();
    },
    flush(done) {
      if (data.length > 0) this.push(emitData());
      done(null, tail.length > 0 ? replace(tail) : undefined);
    },
  });
}

function prefixLines(bytes: Buffer): Buffer {
  return Buffer.from(
    `${bytes
      .toString("utf8")
      .split("\n")
      .map((line) => `data: ${line}\n`)
      .join("")}`,
  );
}
