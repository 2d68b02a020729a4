import { constants, createInflate, deflateSync, inflateSync } from "node:zlib";

/**
 * Inflates `length` bytes of `input` from `from` on into `output`, at `at`.
 * @returns did it give `size` bytes, no more and no less, with the right checksum? `output` has room for one more.
 */
export type Inflate = (
  input: Buffer,
  from: number,
  length: number,
  output: Buffer,
  size: number,
  at?: number,
) => boolean;

/** Inside of every stream of node:zlib, as long as there are streams. */
interface Handle {
  reset(): void;
  writeSync(
    flush: number,
    input: Buffer,
    from: number,
    length: number,
    output: Buffer,
    at: number,
    room: number,
  ): boolean;
  onerror: (message: string) => void;
}

/**
 * The public call makes a new stream for each of the many small entries of a pack, which takes ten times as long as to
 * inflate one. So one stream is reused by its handle, where that does what is expected of it; else the public call.
 */
export function createInflater(): Inflate {
  try {
    const inflate = reuseStream();
    const probe = deflateSync("probe");
    const output = Buffer.alloc(6);
    if (inflate(probe, 0, probe.length, output, 5) && output.toString("latin1", 0, 5) === "probe") return inflate;
  } catch {
    // Another inside than the one that is known.
  }
  return inflatePublicly;
}

export const inflatePublicly: Inflate = (input, from, length, output, size, at = 0) => {
  try {
    const content = inflateSync(input.subarray(from, from + length), { maxOutputLength: size + 1 });
    if (content.length !== size) return false;
    output.set(content, at);
    return true;
  } catch {
    return false;
  }
};

function reuseStream(): Inflate {
  let failed = false;
  const open = () => {
    const { _handle: handle, _writeState: state } = createInflate() as unknown as {
      _handle: Handle;
      _writeState: Uint32Array;
    };
    handle.onerror = () => {
      failed = true;
    };
    return { handle, state };
  };
  let { handle, state } = open();
  return (input, from, length, output, size, at = 0) => {
    handle.reset();
    handle.writeSync(constants.Z_FINISH, input, from, length, output, at, size + 1);
    if (failed) {
      failed = false;
      ({ handle, state } = open());
      return false;
    }
    // What room is left tells how much was written.
    return state[0] === 1;
  };
}
