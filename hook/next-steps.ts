import { posix } from "node:path";
import { listPlaces } from "../src/findings.ts";
import type { NextStep } from "../src/reporters/terminal.ts";
import type { Finding, Rule } from "../src/types.ts";
import { quoteArgument } from "./shell.ts";

/** What the scan was for. */
export interface Occasion {
  /** What a finding stops: "this commit"; absent for a scan on demand. */
  readonly stops?: string;
  /** The value is in a commit already, or is only about to get there. */
  readonly committed: boolean;
  /** What goes on with it; default: `git commit`. */
  readonly again?: string;
  /** The folder below the top where the user stands, if the paths are from the top. */
  readonly below?: string;
  /** What takes it out of commits that were to be pushed. */
  readonly rewrite?: readonly NextStep[];
  /** The clone lacks the commit that the fingerprints of passwords depend on. */
  readonly shallow?: boolean;
  /** No repository is here that could commit anything. */
  readonly outside?: boolean;
  /** It was a text that came by, and there is no file to repair. */
  readonly stream?: boolean;
}

/** What to type next: take it out, repair what is known, or say that it may stay. */
export function listNextSteps(blocking: readonly Finding[], occasion: Occasion, invocation: string): NextStep[] {
  return [
    ...takeOut(blocking, occasion),
    ...repair(blocking, occasion, invocation),
    ...(occasion.rewrite ?? []),
    ...fetchWhole(blocking, occasion),
    allow(blocking, occasion, invocation),
  ];
}

function takeOut(
  blocking: readonly Finding[],
  { committed, again = "git commit", below, outside, stream }: Occasion,
): NextStep[] {
  if (committed) return [];
  if (stream)
    return [
      { say: "Take the value out where the text comes from, and read it from where it is kept (above).", type: [] },
    ];
  if (outside) return [{ say: "Take the value out, and read it from where it is kept (above).", type: [] }];
  const paths = [...new Set(blocking.flatMap(listPlaces).map(({ path }) => path))];
  const isAdvice = blocking.every(({ rule }) => rule.advisory);
  return [
    {
      say: isAdvice
        ? "Write it as said above, stage the file and commit again:"
        : "Take the value out, read it from where it is kept (above), stage the file and commit again:",
      type: [typeAdd(paths, below), again],
    },
  ];
}

/** @param below the folder where the user stands, if the paths are from the top */
export function typeAdd(paths: readonly string[], below = ""): string {
  const words = paths.map((path) => quoteArgument(below ? posix.relative(below, path) : path));
  const known = words.length <= 4 && words.every((word) => word !== undefined);
  return `git add ${known ? words.join(" ") : "<file>"}`;
}

/** By its rule a provider's token has a checklist that names the provider, and where the token is revoked. */
export const nameChecklist = ({ id, provider, credential }: Rule): string => (provider ? id : credential);

function repair(blocking: readonly Finding[], { committed }: Occasion, invocation: string): NextStep[] {
  const secrets = blocking.filter(({ rule }) => !rule.advisory);
  const kinds = [...new Set(secrets.map(({ rule }) => nameChecklist(rule)))];
  if (kinds.length === 0) return [];
  const say = committed
    ? "It is in a commit, so treat it as known: make a new value, then disable the old one. Each step, with commands:"
    : "Was it ever used, sent or pushed? Then it is known: replace it. Each step, with commands:";
  // Of what is in the history the checklist is filled in.
  const names = committed ? secrets.map(({ fingerprint }) => fingerprint) : kinds;
  const all = committed && secrets.length > 1 ? [`${invocation} report`] : [];
  return [{ say, type: [...names.slice(0, 3).map((name) => `${invocation} checklist ${name}`), ...all] }];
}

/** Of a password: what is random has the same fingerprint everywhere. */
function fetchWhole(blocking: readonly Finding[], { shallow }: Occasion): NextStep[] {
  if (!shallow || blocking.every(({ rule }) => rule.highEntropy)) return [];
  const say =
    "This clone is shallow, and there a password's fingerprint is another: what is allowed may not count. Fetch the rest, and scan again:";
  return [{ say, type: ["git fetch --unshallow"] }];
}

function allow(
  blocking: readonly Finding[],
  { committed, again = "git commit", outside, stream }: Occasion,
  invocation: string,
): NextStep {
  const [first] = blocking;
  if (outside)
    return { say: "Not a secret? Scan it in its repository: there it can be allowed, for a reason.", type: [] };
  const goesOn = !committed && !stream;
  return {
    say: `${blocking.every(({ rule }) => rule.advisory) ? "Meant so" : "Not a secret"}? Say why, in a commit of its own that others can review${goesOn ? ", and commit again" : ""}:`,
    type: [`${invocation} allow ${first!.fingerprint} --reason "why it may stay" --commit`, ...(goesOn ? [again] : [])],
  };
}
