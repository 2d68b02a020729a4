import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { commandOf, type GitAsked, gitChannel } from "../src/git/run.ts";
import type { Shell } from "./shell.ts";

/** Runs a command and tells on standard error what git was asked and how long each answer took. */
export async function runVisibly<Answer>(name: string, shell: Shell, run: () => Promise<Answer>): Promise<Answer> {
  const say = (text: string) => shell.err.write(`debug: ${text}\n`);
  const tell = (message: unknown) => {
    const { args, status, milliseconds } = message as GitAsked;
    say(`git ${renderQuestion(args)}: ${status ?? "killed"} after ${Math.round(milliseconds)} ms`);
  };
  say(`leakgate ${name}, Node ${process.version}, ${process.platform} ${process.arch}`);
  say(`${Math.round(performance.now() - shell.started)} ms to start`);
  subscribe(gitChannel, tell);
  try {
    return await run();
  } finally {
    unsubscribe(gitChannel, tell);
    say(`${Math.round(performance.now() - shell.started)} ms in all`);
  }
}

/** The command and its switches. Paths, names, messages and values of options may hold what is scanned: each is `…`. */
export function renderQuestion(args: readonly string[]): string {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const command = args.indexOf(commandOf(args));
  return args
    .map((arg, place) => {
      if (place === 0 || place === command || (place < end && (/^--?[a-z-]+$/i.test(arg) || arg === "HEAD")))
        return arg;
      const [, option] = place < end ? (/^(--[a-z-]+)=/.exec(arg) ?? []) : [];
      return option ? `${option}=…` : "…";
    })
    .join(" ");
}
