import { UsageError } from "../src/errors.ts";
import type { Arguments } from "./arguments.ts";

export const historyOptions = {
  pulls: { type: "boolean" },
  stash: { type: "boolean" },
  notes: { type: "boolean" },
  resume: { type: "boolean" },
  cache: { type: "string" },
} as const;

export const historyHelp = `With --history:
  --pulls, --stash, --notes  also what refs/pull/*, the stash or refs/notes/* reach
  --resume               go on where a scan of this clone was interrupted
  --cache FILE           read only blobs that FILE does not know, and add them to it. What it knows is sealed with the
                         secret in LEAKGATE_CACHE_KEY: without it nothing in FILE counts`;

export interface HistoryChoice {
  readonly pulls?: boolean;
  readonly stash?: boolean;
  readonly notes?: boolean;
  readonly resume?: boolean;
  readonly cache?: string;
}

/** @throws UsageError for what says nothing without --history */
export function chooseHistory({ text, flag }: Arguments): HistoryChoice {
  const flags = (["pulls", "stash", "notes", "resume"] as const).filter((name) => flag[name]);
  const { cache } = text;
  const [first] = [...flags, ...(cache === undefined ? [] : ["cache"])];
  if (first && !flag["history"])
    throw new UsageError(`--${first} is said of a history`, "Add --history, or leave it out.");
  if (flag["resume"] && cache !== undefined)
    throw new UsageError("--resume and --cache cannot be asked for together", "With --cache a scan goes on by itself.");
  return { ...Object.fromEntries(flags.map((name) => [name, true])), ...(cache !== undefined && { cache }) };
}
