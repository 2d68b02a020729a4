import { randomFillSync } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/**
 * Numbers that nobody can foretell, for keys of hashes. Linux and macOS give them as a file, where Node's cryptography
 * takes 5 to 10 ms to load, which a commit waits for.
 */
export function drawNumbers(count: number): Int32Array {
  const numbers = new Int32Array(count);
  // On Windows anybody may have made a folder of this name.
  return (process.platform !== "win32" && readSystem(numbers)) || randomFillSync(numbers);
}

function readSystem(numbers: Int32Array): Int32Array | undefined {
  let file: number | undefined;
  try {
    file = openSync("/dev/urandom", "r");
    return readSync(file, numbers) === numbers.byteLength ? numbers : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
