/** Fewer bytes are malloc's: pages of its own would be much for them. */
const few = 1 << 20;

/**
 * Memory that the system has back as soon as it is collected. What malloc hands out by the megabyte and is given back makes it
 * keep twice as much of what is free from then on, for each of a dozen threads.
 * https://man7.org/linux/man-pages/man3/mallopt.3.html (M_MMAP_THRESHOLD)
 */
function allocate(bytes: number): ArrayBuffer {
  // V8 maps pages for what may be resized.
  return bytes < few ? new ArrayBuffer(bytes) : new ArrayBuffer(bytes, { maxByteLength: bytes });
}

export const allocateBytes = (count: number): Buffer<ArrayBuffer> => Buffer.from(allocate(count), 0, count);
export const allocateNumbers = (count: number): Int32Array<ArrayBuffer> =>
  new Int32Array(allocate(4 * count), 0, count);
export const allocateFloats = (count: number): Float64Array<ArrayBuffer> =>
  new Float64Array(allocate(8 * count), 0, count);
