import { setFlagsFromString } from "node:v8";
import type { Worker } from "node:worker_threads";

/**
 * For a scan of many texts, which is nearly over with what V8's last compiler works on after 3,000 calls, its default: in each
 * thread, and beside those that scan. Node 22 to 26 have the flag; others would tell of an error.
 * https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 *
 * Node has its own modules compiled, for the flags that V8 begins with: a thread that starts with others compiles them anew, which
 * takes it twice as long.
 *
 * @param last flags change once it is up, or at once where there is none
 * @param others further flags
 */
export function delayLastCompiler(last: Worker | undefined, ...others: readonly string[]): void {
  const change = (): void => {
    const flags = /^1[2-4]\./.test(process.versions.v8) ? ["--invocation-count-for-turbofan=50000", ...others] : others;
    for (const flag of flags) setFlagsFromString(flag);
  };
  if (last) last.once("online", change);
  else change();
}
