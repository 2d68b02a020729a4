import { credentials } from "../../src/credentials/index.ts";
import { chooseShell, listSteps, listVariables } from "../../src/incidents/checklist.ts";
import type { CredentialKind } from "../../src/types.ts";

/** Every line of every checklist, in one shell's words. */
function listLines(kind: CredentialKind, shell: "bash" | "powershell"): { key: string; line: string }[] {
  return listSteps(kind).flatMap(({ key, step }) =>
    (step.commands ?? []).map((command) => ({ key, line: chooseShell(command, shell) })),
  );
}

export const kinds = Object.keys(credentials) as CredentialKind[];

/** Samples for what earlier lines of a checklist set. */
const assigned: Readonly<Record<string, string>> = {
  ID: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g/providers/Microsoft.Web/sites/s",
  KVID: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v",
  LAWID:
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/w",
  PRINCIPAL: "00000000-0000-0000-0000-000000000000",
  OLD: "/dev/null",
  NEW: "/dev/null",
  REFERENCE: "/dev/null",
};

/** The az calls of a checklist as arguments, variables filled in. */
export function listAzCalls(kind: CredentialKind): string[][] {
  const values = new Map([
    ...Object.entries(assigned),
    ...listVariables({ kind, today: new Date("2026-11-23") }).map(({ name, value }) => [name, value] as const),
  ]);
  return listLines(kind, "bash").flatMap(({ line }) =>
    [...line.matchAll(/(?:^|\$\(|[;|] )az (?=[a-z])/g)].map((match) =>
      parseWords(line.slice(match.index + match[0].length), values),
    ),
  );
}

/** Words of a bash command up to its unquoted end. */
function parseWords(text: string, values: ReadonlyMap<string, string>): string[] {
  const words: string[] = [];
  const token = /\s+|([|);>&])|"([^"]*)"|([^\s"|);>&]+)/gy;
  let word: string | undefined;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, end, quoted, plain] = match;
    if (end) break;
    if (quoted === undefined && plain === undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + fill(quoted ?? plain!, values);
  }
  return word === undefined ? words : [...words, word];
}

function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{?([A-Z]+)\}?/g, (all, name: string) => values.get(name) ?? all);
}

// `node test/credentials/command-lines.ts` prints the calls for snapshot-az.py.
if (process.argv[1] === import.meta.filename)
  console.log(
    JSON.stringify(
      [...new Set(kinds.flatMap(listAzCalls).map((call) => JSON.stringify(call)))].map((call) => JSON.parse(call)),
    ),
  );
