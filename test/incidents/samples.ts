import type { Incident } from "../../src/incidents/incident.ts";
import { Secret } from "../../src/secret.ts";
import type { CredentialKind, Finding, Level } from "../../src/types.ts";

export interface SampleOptions {
  readonly kind?: CredentialKind;
  readonly fingerprint?: string;
  readonly resource?: string;
  readonly level?: Level;
  readonly path?: string;
  readonly oid?: string;
}

/** A finding without a scanner behind it. */
export function makeFinding(options: SampleOptions = {}): Finding {
  const { kind = "azure-storage-key", fingerprint = "abcdefgh2345", resource, level = "error" } = options;
  return {
    rule: {
      id: `sample-${kind}`,
      label: "an Azure storage account key",
      level: "error",
      keywords: ["sample"],
      pattern: /(?<secret>sample)/,
      highEntropy: true,
      credential: kind,
      source: "https://example.org/",
    },
    level,
    secret: new Secret("a value that must never be seen"),
    location: {
      path: options.path ?? "src/config.py",
      region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 40 },
      kind: "blob",
      oid: options.oid ?? "1".repeat(40),
    },
    occurrences: [],
    fingerprint,
    confidence: 1,
    proof: "valid",
    ...(resource !== undefined && { resource }),
  };
}

export const commit = (digit: string, day: string) => ({ oid: digit.repeat(40), date: `2026-${day}T10:00:00+01:00` });

export function makeIncident(options: SampleOptions & Partial<Incident> = {}): Incident {
  const finding = makeFinding(options);
  const { path } = finding.location;
  return {
    finding,
    fingerprint: finding.fingerprint,
    state: "in-tip",
    places: [
      {
        path,
        line: 3,
        kind: "blob",
        blob: "1".repeat(40),
        first: commit("a", "03-01"),
        last: commit("b", "04-02"),
        inTip: options.state !== "removed",
      },
    ],
    first: commit("a", "03-01"),
    last: commit("b", "04-02"),
    refs: ["refs/heads/main"],
    introductions: ["src/config.py\0first"],
    ...Object.fromEntries(
      (["state", "places", "first", "last", "removed", "refs", "introductions"] as const).flatMap((key) =>
        options[key] === undefined ? [] : [[key, options[key]]],
      ),
    ),
  };
}
