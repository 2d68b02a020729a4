import { Transform } from "node:stream";

/**
 * Cuts a byte stream at line breaks, the framing of MCP over standard input and output, and replaces each frame.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#stdio
 * Frames of any length go through; back-pressure is the stream's own.
 */
export function createFrameStream(replace: (frame: Buffer) => Buffer): Transform {
  let held: Buffer[] = [];
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        const frame = Buffer.concat([...held, chunk.subarray(from, end)]);
        held = [];
        this.push(replaceFrame(frame, replace));
        this.push("\n");
        from = end + 1;
      }
      if (from < chunk.length) held.push(chunk.subarray(from));
      done();
    },
    flush(done) {
      const frame = Buffer.concat(held);
      done(null, frame.length > 0 ? replaceFrame(frame, replace) : undefined);
    },
  });
}

function replaceFrame(frame: Buffer, replace: (frame: Buffer) => Buffer): Buffer {
  return frame.length === 0 || (frame.length === 1 && frame[0] === 13) ? frame : replace(frame);
}
