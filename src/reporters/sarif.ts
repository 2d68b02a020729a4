import { credentials } from "../credentials/index.ts";
import type { Finding, Level, Location, Rule, ScanResult } from "../types.ts";
import { describeAdvice } from "./advice.ts";
import { escapeJson } from "./escape.ts";
import { describeStanding } from "./json.ts";
import { capitalise } from "./markdown.ts";

export interface SarifOptions {
  /** What kind of run this is, so that one does not replace another's results: "pull-request", "history". */
  readonly category?: string;
}

/** GitHub refuses more in one run. https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const resultLimit = 25_000;

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. No snippets: they would hold values. */
export function renderSarif(result: ScanResult, options: SarifOptions = {}): string {
  const findings = result.findings.slice(0, resultLimit);
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  // GitHub asks the rule how grave a result is: of a shape that others have, too, what its name makes block weighs as such.
  const blocking = new Set(findings.filter(({ level }) => level === "error").map(({ rule }) => rule.id));
  const describe = (rule: Rule) => describeRule(rule, blocking.has(rule.id) ? "error" : rule.level);
  const failed = result.skipped.filter((skipped) => skipped.failed);
  const run = {
    tool: { driver: { name: "leakgate", rules: rules.map(describe) } },
    automationDetails: { id: `leakgate/${options.category ?? result.source}/` },
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { SRCROOT: { description: { text: "The top of the repository." } } },
    invocations: [
      {
        executionSuccessful: failed.length === 0 && findings.length === result.findings.length,
        toolExecutionNotifications: result.skipped.map(({ path, reason, failed: isError }) => ({
          level: isError ? "error" : "note",
          message: { text: `not scanned: ${reason}` },
          locations: [{ physicalLocation: { artifactLocation: locateFile(path) } }],
        })),
      },
    ],
    results: findings.map((finding) => describeFinding(finding, indexOf.get(finding.rule.id)!)),
  };
  const sarif = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${escapeJson(JSON.stringify(sarif, null, 2))}\n`;
}

function describeRule(rule: Rule, level: Level) {
  const { opens, help } = describeHelp(rule);
  return {
    id: rule.id,
    shortDescription: { text: capitalise(rule.label) },
    fullDescription: { text: `${capitalise(rule.label)}. ${opens}` },
    help: { text: help, markdown: help },
    helpUri: rule.source,
    defaultConfiguration: { level },
    properties: {
      tags: ["security", rule.advisory ? "advice" : "secret"],
      precision: rule.judged || rule.advisory ? "medium" : "high",
      "security-severity": rule.advisory ? "4.0" : { error: "9.0", warning: "6.0", note: "2.0" }[level],
    },
  };
}

function describeHelp({ advisory, credential }: Rule) {
  if (advisory) {
    const { why, instead } = describeAdvice(advisory, "");
    return { opens: why, help: `${why} ${instead}` };
  }
  const { opens, wayOut } = credentials[credential];
  return { opens, help: `${opens} Rotate it first. ${wayOut}` };
}

function describeFinding(finding: Finding, ruleIndex: number) {
  const { rule, level, location, occurrences, fingerprint, suppression, state } = finding;
  const { validity, validityEvidence } = finding;
  const alive = validity === "active" ? ` It is alive: ${validityEvidence}.` : "";
  const gone =
    state === "removed" ? ` It is gone from the tip and stays in commit ${location.commit?.slice(0, 12)}.` : "";
  const lives = finding.lifetime ? ` ${finding.lifetime.says}` : "";
  const first = rule.advisory ? describeAdvice(rule.advisory, location.path).instead : "Rotate it first.";
  return {
    ruleId: rule.id,
    ruleIndex,
    level,
    message: { text: `${capitalise(rule.label)}.${alive} ${first}${lives}${gone}` },
    locations: [describePlace(location)],
    ...(occurrences.length > 0 && { relatedLocations: occurrences.slice(0, 50).map(describePlace) }),
    partialFingerprints: { "leakgate/v1": fingerprint },
    ...(suppression?.baseline && { baselineState: "unchanged" }),
    suppressions: suppression ? [{ kind: suppression.kind, justification: suppression.reason }] : [],
    properties: {
      ...describeStanding(finding),
      ...(location.commit && { commit: location.commit }),
    },
  };
}

/** GitHub takes no result without a physical location; what is no file gets a name of its own beside it. */
function describePlace({ kind, path, region }: Location) {
  const physicalLocation = { artifactLocation: locateFile(path), region };
  if (kind === "blob" || kind === "stdin") return { physicalLocation };
  return { physicalLocation, logicalLocations: [{ fullyQualifiedName: path, kind: "resource" }] };
}

/** A URI reference (RFC 3986): every character that a path may hold and a URI may not is percent-encoded. */
function locateFile(path: string) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "SRCROOT" };
}
