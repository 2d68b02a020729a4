import type { AdvisoryKind } from "../types.ts";
import type { Advisory, Ecosystem, Repair } from "./advisory.ts";
import { infrastructureAdvisories } from "./infrastructure.ts";
import { loggingAdvisories } from "./logging.ts";

export type { Advisory, Ecosystem, Repair } from "./advisory.ts";

export const advisories: Readonly<Record<AdvisoryKind, Advisory>> = {
  ...loggingAdvisories,
  ...infrastructureAdvisories,
};

const ecosystems: readonly (readonly [RegExp, Ecosystem])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, "typescript"],
  [/\.(?:pyw?|ipynb)$/i, "python"],
  [/\.(?:cs|cshtml|razor)$/i, "csharp"],
  [/\.(?:java|kt|groovy|scala)$/i, "java"],
  [/\.go$/i, "go"],
  [/\.bicep(?:param)?$/i, "bicep"],
  [/\.tf$/i, "terraform"],
  [/\.json$/i, "json"],
  [/\.(?:sh|bash|zsh|ps1|ya?ml)$/i, "shell"],
];

/** The repair in the language of a file. */
export function findRepair(kind: AdvisoryKind, path: string): Repair | undefined {
  const ecosystem = ecosystems.find(([pattern]) => pattern.test(path))?.[1];
  return ecosystem && advisories[kind].repairs[ecosystem];
}
