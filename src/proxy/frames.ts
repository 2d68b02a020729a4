import { Transform } from "node:stream";
import type { Replace } from "./inspection.ts";

const lineFeed = Buffer.from("\n");

/**
 * Cuts a byte stream at line breaks, the framing of MCP over standard input and output, and replaces each frame.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#stdio
 * Frames of any length go through, in their order; back-pressure is the stream's own.
 */
export function createFrameStream(replace: Replace): Transform {
  let held: Buffer[] = [];
  const emit = async (stream: Transform, chunk: Buffer): Promise<void> => {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const frame = Buffer.concat([...held, chunk.subarray(from, end)]);
      [held, from] = [[], end + 1];
      // In one piece, so that a client reads it at once.
      stream.push(Buffer.concat([await replaceFrame(frame, replace), lineFeed]));
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      emit(this, chunk).then(() => done(), done);
    },
    flush(done) {
      const frame = Buffer.concat(held);
      if (frame.length === 0) return done();
      Promise.resolve(replaceFrame(frame, replace)).then((replaced) => done(null, replaced), done);
    },
  });
}

function replaceFrame(frame: Buffer, replace: Replace): Buffer | Promise<Buffer> {
  return frame.length === 0 || (frame.length === 1 && frame[0] === 13) ? frame : replace(frame);
}
