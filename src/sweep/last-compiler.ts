import { setFlagsFromString } from "node:v8";

/**
 * For a scan of many texts, which is nearly over with what V8's last compiler works on after 3,000 calls, its default: in each
 * thread, and beside those that scan. Node 22 to 26 have the flag; others would tell of an error.
 * https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function delayLastCompiler(): void {
  if (/^1[2-4]\./.test(process.versions.v8)) setFlagsFromString("--invocation-count-for-turbofan=50000");
}
