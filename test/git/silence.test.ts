/** When a program that git would be is ended. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { runGit } from "../../src/git/run.ts";
import { endWhenSilent, readSilenceLimit } from "../../src/git/silence.ts";

const before = process.env["LEAKGATE_GIT_TIMEOUT"];
afterEach(() => {
  vi.restoreAllMocks();
  if (before === undefined) delete process.env["LEAKGATE_GIT_TIMEOUT"];
  else process.env["LEAKGATE_GIT_TIMEOUT"] = before;
});

/** A shell's script, ended when it did nothing for two seconds. */
function start(script: string, isAsked = () => true) {
  process.env["LEAKGATE_GIT_TIMEOUT"] = "2";
  const child = spawn("sh", ["-c", script]);
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  endWhenSilent(child, isAsked);
  const closed = once(child, "close") as Promise<[number | null, string | null]>;
  return { child, closed, words: () => words };
}

const killed = [null, "SIGKILL"];
const well = [0, null];

test("a limit that is no number is told before anything is started, and none is the default", async () => {
  for (const wrong of ["soon", "5m", "0", "-5", "Infinity"]) {
    process.env["LEAKGATE_GIT_TIMEOUT"] = wrong;
    await expect(runGit(["version"]), wrong).rejects.toThrow(/LEAKGATE_GIT_TIMEOUT is no number/);
  }
  process.env["LEAKGATE_GIT_TIMEOUT"] = "";
  expect(readSilenceLimit()).toBe(300_000);
});

/** They wait side by side, and the limit is far from what is measured. */
test("what says nothing and reads nothing is ended, and the reason stands behind its own words; what works slowly is waited for", () =>
  Promise.all([
    (async () => {
      const began = performance.now();
      const { child, closed, words } = start("echo 'fatal: own' >&2; exec sleep 60");
      child.stdout.resume();
      expect(await closed).toEqual(killed);
      expect(performance.now() - began).toBeGreaterThan(2000);
      const reason = /^fatal: own\nerror: git did nothing for 2 s and was ended \(.*\); LEAKGATE_GIT_TIMEOUT, .*\n$/;
      expect(words()).toMatch(reason);
    })(),
    // What a helper of its holds open is closed as well.
    (async () => {
      const { child, closed, words } = start("sleep 40 & echo $!; exec sleep 60");
      let helper = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        helper += text;
      });
      const began = performance.now();
      expect(await closed).toEqual(killed);
      expect(performance.now() - began).toBeLessThan(20_000);
      expect(words().split("was ended").length).toBe(2);
      process.kill(Number(helper));
    })(),
    ...["", ">&2"].map(async (where) => {
      const { child, closed, words } = start(`for i in 1 2 3 4 5 6; do echo $i ${where}; sleep 0.5; done`);
      child.stdout.resume();
      expect(await closed, where).toEqual(well);
      expect(words()).not.toContain("error");
    }),
    // What is handed its input slowly.
    (async () => {
      const { child, closed } = start("exec cat >/dev/null");
      child.stdout.resume();
      for (let round = 0; round < 6; round++) {
        child.stdin.write("x");
        await sleep(500);
      }
      child.stdin.end();
      expect(await closed).toEqual(well);
    })(),
    // What was not asked for anything, and what leakgate has not read yet.
    (async () => {
      let asked = false;
      const idle = start("exec sleep 60", () => asked);
      idle.child.stdout.resume();
      const unread = start("echo done; exec sleep 60");
      await sleep(4500);
      expect([idle.child.signalCode, unread.child.signalCode]).toEqual([null, null]);
      asked = true;
      unread.child.stdout.resume();
      expect(await Promise.all([idle.closed, unread.closed])).toEqual([killed, killed]);
    })(),
  ]));

test("how often it is looked at follows from the limit; none is five minutes, and nothing is left when it ended", async () => {
  const begun = vi.spyOn(globalThis, "setInterval");
  const ended = vi.spyOn(globalThis, "clearInterval");
  const look = async (limit: string | undefined): Promise<number> => {
    if (limit === undefined) delete process.env["LEAKGATE_GIT_TIMEOUT"];
    else process.env["LEAKGATE_GIT_TIMEOUT"] = limit;
    const child = spawn("true");
    endWhenSilent(child, () => true);
    const [, milliseconds] = begun.mock.lastCall!;
    const timer = begun.mock.results.at(-1)!.value as NodeJS.Timeout;
    // A timer that waits for nobody: it must not keep leakgate alive.
    expect(timer.hasRef()).toBe(false);
    child.stdout.resume();
    child.stderr.resume();
    await once(child, "close");
    expect(ended.mock.calls).toContainEqual([timer]);
    return milliseconds!;
  };
  const told: number[] = [];
  for (const limit of [undefined, "", "2", "299", "301", "1e9"]) told.push(await look(limit));
  expect(told).toEqual([60_000, 60_000, 400, 59_800, 60_000, 60_000]);
  const none = spawn("/no/such/program") as ChildProcessWithoutNullStreams;
  endWhenSilent(none, () => true);
  await once(none, "error");
  expect(ended.mock.calls).toContainEqual([begun.mock.results.at(-1)!.value]);
});
