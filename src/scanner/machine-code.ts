import { setFlagsFromString } from "node:v8";

/** V8 tells on standard error that it does not know a flag: later ones are not asked. */
const newest = 14;

/**
 * V8 compiles a regular expression to bytecode, and to machine code when it is run once more. Machine code at once takes half as
 * long as the bytecode alone. It holds for the whole process, so that it is for programs to say, and not for a library.
 * https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function compilePatternsAtOnce(): void {
  if (Number.parseInt(process.versions.v8, 10) <= newest) setFlagsFromString("--no-regexp-tier-up");
}
