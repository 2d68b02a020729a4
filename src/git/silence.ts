import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import { UsageError } from "../errors.ts";

/** Long for a git that works: it reads or writes all the while, and a fetch is asked to tell its progress. */
const defaultSeconds = 300;

/** Milliseconds. @throws UsageError where what is set is no number of seconds */
export function readSilenceLimit(): number {
  const seconds = Number(process.env["LEAKGATE_GIT_TIMEOUT"] || defaultSeconds);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds * 1000;
  throw new UsageError(
    "LEAKGATE_GIT_TIMEOUT is no number of seconds",
    `Set it to a number above 0, such as 600, or leave it out: then it is ${defaultSeconds}.`,
  );
}

/** Milliseconds, of a clock that is not set. `performance` would load modules that a commit waits for. */
const readClock = (): number => 1000 * process.uptime();

/**
 * Ends a git that neither reads nor writes for so long: one that waits for a lock, a server or a password would hold a
 * commit or a job for ever. What it was ended for stands last on its standard error, as git's own words would.
 *
 * @param isAsked false while it may be silent, because nothing was asked of it
 */
export function endWhenSilent(
  child: ChildProcessWithoutNullStreams,
  isAsked: () => boolean,
  limit = readSilenceLimit(),
): void {
  // Pipes are sockets, which count. https://nodejs.org/api/net.html#socketbytesread
  const [input, output, words] = [child.stdin, child.stdout, child.stderr] as unknown as readonly [
    Socket,
    Socket,
    Socket,
  ];
  let seen = 0;
  let since = readClock();
  const look = (): void => {
    const moved = output.bytesRead + words.bytesRead + input.bytesWritten;
    // What lies here unread was written: then it waits for leakgate.
    const isSilent = moved === seen && isAsked() && output.readableLength === 0;
    if (!isSilent) since = readClock();
    seen = moved;
    if (readClock() - since < limit) return;
    clearInterval(timer);
    const way = "(a lock, or a server that is not there?); LEAKGATE_GIT_TIMEOUT, in seconds, waits longer";
    words.push(`error: git did nothing for ${limit / 1000} s and was ended ${way}\n`);
    child.kill("SIGKILL");
    // A helper of git's may live on and hold the pipes.
    setTimeout(() => [output, words].map((pipe) => pipe.destroy()), 1000).unref();
  };
  // Node takes a longer one for a millisecond.
  const timer = setInterval(look, Math.min(limit / 5, 60_000)).unref();
  const stop = (): void => clearInterval(timer);
  child.once("error", stop).once("close", stop);
}
