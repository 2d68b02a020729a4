import type { Proof, Rule, RuleMatch } from "../types.ts";
import { token } from "./generic-kinds.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * Entries of a section, map or object that is named after secrets, where the entries themselves are named after what they
 * open: `[passwords]`, `secrets:`, `"tokens": {`. As in generic.ts, every repetition is bounded.
 */

const words = ["passwords", "secrets", "tokens", "api_keys", "api-keys", "apikeys", "credentials", "creds"];
const container = String.raw`(?<![\w./@-])(?<key>[\w.-]{0,30}(?:${words.join("|")}))`;
const entry = String.raw`["']?(?<entry>[\w.@-]{1,60})["']?`;
const most = 12;
const types = ["object", "class", "enum", "struct", "module", "interface"];
const ending = (marks: readonly string[]): string[] => words.flatMap((word) => marks.map((mark) => word + mark));

/** Says who signs in, where, and how; or describes the entry beside it. */
const otherEntry =
  /user|login|account|e-?mail|host|url|uri|addr|endpoint|region|domain|tenant|(?:^|[_.-])(?:name|id|type|kind|file|path|dir|mode|version|provider|enabled|ttl|label|title|text|description|color|colour|size|format|issuer|audience|scope|store|ref|public\w*|integrity|checksum|digest|hash|sha\d{0,3}|resolved|etag|fingerprint)s?$/i;

/** Other rules tell it by its own name, which says more than the section's. */
const namedEntry = /secret|token|key|pass|pwd|cred|auth/i;

const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].length;

/** Are the value's line and those above it up to the section all deeper than the section, and is it one of its own entries? */
function isOwnEntry(head: string, own: number): boolean {
  const [first = "", ...lines] = head.split("\n").slice(0, -1);
  const outer = indentOf(first);
  const inner = Math.min(...lines.filter((line) => line.trim() !== "").map(indentOf), own);
  return inner > outer && own === inner;
}

function proveEntry(value: string, { groups }: RuleMatch): Proof {
  if (
    namedEntry.test(groups["entry"] ?? "") ||
    otherEntry.test((groups["entry"] ?? "").replace(/([a-z\d])([A-Z])/g, "$1_$2")) ||
    !/\d/.test(value) ||
    /^[\d.,:%-]+\w{0,3}$|^[./#~@]|:\/\//.test(value)
  )
    return "invalid";
  const isDrawn = value.length >= 16 && hasRandomLook(value) && !hasNameLook(value);
  return isDrawn || /(?:passwords|secrets|credentials|creds)$/i.test(groups["key"] ?? "") ? "unknown" : "invalid";
}

function proveIndented(value: string, match: RuleMatch): Proof {
  const head = match.groups["head"] ?? "";
  const own = indentOf(head.slice(head.lastIndexOf("\n") + 1));
  return isOwnEntry(head, own) ? proveEntry(value, match) : "invalid";
}

export const sectionRules: readonly Rule[] = [
  {
    ...token,
    id: "generic-section-entry",
    label: "a password, token or key in a section of them",
    keywords: ending(["]\n", "]\r\n"]),
    // TOML and INI.
    pattern: new RegExp(
      String.raw`(?<=\[${container}\][ \t]{0,4}\r?\n(?:(?![\[#;])[^\r\n]{0,200}\r?\n){0,${most}}[ \t]{0,8}${entry}[ \t]{0,4}=[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<>#;][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[;#\r\n]|$))`,
      "i",
    ),
    check: proveEntry,
    reach: [48, 1400],
  },
  {
    ...token,
    id: "generic-indented-entry",
    label: "a password, token or key in a map of them",
    keywords: ending([":\n", ":\r\n"]),
    // YAML.
    pattern: new RegExp(
      String.raw`(?<=(?<head>(?<![^\n])[ \t]{0,20}${container}:[ \t]{0,4}\r?\n(?:[ \t]{1,40}[^\s-][^\r\n]{0,200}\r?\n){0,${most}}[ \t]{1,40}${entry}:[ \t]{1,4}["']?))(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
      "i",
    ),
    check: proveIndented,
    reach: [72, 1400],
  },
  {
    ...token,
    id: "generic-map-entry",
    label: "a password, token or key in an object of them",
    keywords: ending(['": {', '":{', ": {", " = {", " = @{", "={", "': {", "' => [", '" => [']),
    // JSON, HCL, JavaScript, Python, PHP; all entries before it are texts or numbers.
    pattern: new RegExp(
      String.raw`(?<=${container}["']?[ \t]{0,4}(?::|=>?)[ \t]{0,4}@?[{[]\s{0,40}(?:["']?[\w.@-]{1,60}["']?\s{0,4}(?::|=>?)\s{0,4}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|[\w.-]{1,20}),?\s{1,60}){0,${most}}${entry}\s{0,4}(?::|=>?)\s{0,4}["'])(?<secret>[^"'\\\s{}$<>]{6,200})(?=["'])`,
      "i",
    ),
    check: proveEntry,
    reach: [48, 1400],
  },
  {
    ...token,
    id: "generic-class-entry",
    label: "a password, token or key in a class of them",
    keywords: types.flatMap((type) =>
      ["passwords", "secrets", "tokens", "apikeys", "credentials"].map((word) => `${type} ${word}`),
    ),
    // Kotlin, Swift, C#, Python, TypeScript: `object Secrets { const val DB = "…" }`
    pattern: new RegExp(
      String.raw`(?<=\b(?:${types.join("|")})[ \t](?<key>passwords|secrets|tokens|apikeys|credentials)[^\r\n{}:"']{0,60}(?::[^\r\n{]{0,60})?(?:\s{0,20}\{)?\s{0,60}(?:[^\r\n{}]{0,200}\r?\n){0,${most}}[^\r\n{}="']{0,60}(?<![\w.])(?<entry>\w{1,60})(?:[ \t]?:[ \t]?\w{1,16})?[ \t]{0,4}=[ \t]{0,4}@?["'])(?<secret>[^"'\\\s{}$<>]{6,200})(?=["'])`,
      "i",
    ),
    check: proveEntry,
    reach: [24, 1400],
  },
];
