import type { Proof, Rule, RuleMatch } from "../types.ts";
import { addressRules } from "./generic-addresses.ts";
import { argumentRules } from "./generic-arguments.ts";
import { byteRules } from "./generic-bytes.ts";
import { checkEdited, choiceRules } from "./generic-choices.ts";
import { commandRules } from "./generic-commands.ts";
import { declaredRules } from "./generic-declared.ts";
import { fieldRules } from "./generic-fields.ts";
import { fileRules } from "./generic-files.ts";
import { generic } from "./generic-kinds.ts";
import { madeRules } from "./generic-made.ts";
import { markRules } from "./generic-marks.ts";
import { neighbourRules } from "./generic-neighbours.ts";
import {
  bare,
  createBelowPattern,
  createBlockPattern,
  createPairPattern,
  createPattern,
  name,
  noValue,
  numbered,
  open,
  quoted,
} from "./generic-patterns.ts";
import { placeRules } from "./generic-places.ts";
import { programRules } from "./generic-programs.ts";
import { proseRules } from "./generic-prose.ts";
import { recordRules } from "./generic-records.ts";
import { sectionRules } from "./generic-sections.ts";
import { storeRules } from "./generic-stores.ts";
import { tableRules } from "./generic-tables.ts";
import { usedRules } from "./generic-used.ts";
import { userRules } from "./generic-users.ts";
import { wholeRules } from "./generic-whole.ts";
import {
  foreignKeywords,
  foreignTokenKeywords,
  foreignTokenWords,
  foreignWords,
  otherTokenKeywords,
  otherTokenWords,
  passwordWords,
  tokenWords,
} from "./generic-words.ts";
import { writingRules } from "./generic-writings.ts";
import { checkBasic } from "./logins.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

const shared = { ...generic, reach: [72, 320] } as const;

/** What a service is built from, `orders-api: 4f2a…`: of a commit or a file where no constant is named. */
const isBuild = (value: string, key: string): boolean =>
  /^[\da-f]+$/.test(value) && (/-api$/i.test(key) || (/^(?:.{40}|.{64})$/.test(value) && key !== key.toUpperCase()));
/** What is stored under its digest, a script that everybody may ask, and an address in base64. https://docs.ipfs.tech/concepts/content-addressing/, https://developers.google.com/apps-script/guides/web */
const published = /^(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|AKfycb\w{20,100}|aHR0c.{16,400})$/;
const proveApi = (value: string, { groups }: RuleMatch): Proof =>
  hasRandomLook(value) && !hasNameLook(value) && !isBuild(value, groups["key"] ?? "") && !published.test(value)
    ? "unknown"
    : "invalid";

/** `key=<密钥>）。比如…`: what begins with a mark that closes or parts a sentence is its rest. */
const proveForeign = (value: string): Proof => (/^[）】》」』〕。，、；！？]/u.test(value) ? "invalid" : "unknown");

export const genericRules: readonly Rule[] = [
  {
    ...shared,
    id: "generic-password",
    label: "a password",
    keywords: ["pass", "paswd", "pasw", "pssw", "pwd", "psw", "psk", "pw:", "pw=", "pw ", 'pw"', "pw'"],
    pattern: createPattern(passwordWords),
    likely: () => createPattern(passwordWords, name, noValue),
    check: checkEdited,
    credential: "generic-password",
  },
  {
    ...shared,
    id: "generic-foreign-password",
    label: "a password",
    keywords: foreignKeywords,
    pattern: createPattern(foreignWords, ""),
    family: "generic-password",
    credential: "generic-password",
  },
  {
    ...shared,
    id: "generic-token",
    label: "a token or key",
    keywords: ["secret", "token", "key", "credential", "creds", "auth", "_pat=", "_pat:", "_pat ", '_pat"', "_pat'"],
    pattern: createPattern(tokenWords),
    likely: () => createPattern(tokenWords, name, noValue),
    check: checkEdited,
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-other-token",
    label: "a token or key",
    keywords: otherTokenKeywords,
    pattern: createPattern(otherTokenWords),
    likely: () => createPattern(otherTokenWords, name, noValue),
    family: "generic-token",
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-api-token",
    label: "a token or key",
    keywords: ["api:", "api=", "api =", 'api"', "api'"],
    // `ORDERS_API = "…"`, where it is neither a name nor an address.
    pattern:
      /api(?<=(?<key>[\w$-]{1,40}api))["']?[\])]?[ \t]{0,4}(?::=|=>|[:=])[ \t]{0,4}["'\x60]?(?<secret>[\w+/]{20,200}={0,2})(?![\w+/=.-])/i,
    check: proveApi,
    family: "generic-token",
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-foreign-token",
    label: "a token or key",
    keywords: foreignTokenKeywords,
    pattern: createPattern(foreignTokenWords, ""),
    check: proveForeign,
    family: "generic-token",
    credential: "generic-token",
  },
  ...(["password", "token"] as const).map((kind) => ({
    ...shared,
    id: `generic-${kind}-pair`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: ["value:", 'value"', "value=", "<string>", "value>", 'value = "'],
    pattern: createPairPattern(kind === "password" ? `${passwordWords}|pw(?=\\r?\\n)` : tokenWords),
    family: `generic-${kind}`,
    credential: `generic-${kind}` as const,
  })),
  ...(["password", "token"] as const).map((kind) => ({
    ...shared,
    id: `generic-${kind}-below`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: [" =\n", " =\r\n", " = (\n", " = (\r\n"],
    pattern: createBelowPattern(kind === "password" ? passwordWords : tokenWords),
    family: `generic-${kind}`,
    credential: `generic-${kind}` as const,
  })),
  {
    ...shared,
    id: "generic-block",
    label: "a password, token or key in a block of YAML",
    keywords: ["|", ">", "|-", ">-"].flatMap((mark) => [`: ${mark}\n`, `: ${mark}\r\n`]),
    pattern: createBlockPattern(`${passwordWords}|${tokenWords}`),
    family: "generic-token",
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-argument-item",
    label: "a token, key or password among a command's arguments",
    keywords: ["- --", '- "--', "- '--"],
    // One argument an item, in YAML.
    pattern:
      /- ["']?(?<key>--[\w-]{0,40}(?:key|token|secret|password|passwd|pass))["']?\r?\n[ \t]{0,60}- ["']?(?<secret>[^\s"'-][^\s"']{2,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
    family: "generic-token",
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-argument-pair",
    label: "a token, key or password among a command's arguments",
    keywords: ["key", "token", "secret", "password", "pass", "passwd"].flatMap((word) => [`${word}",`, `${word}',`]),
    // One argument a line, as JSON and YAML are printed.
    pattern:
      /(?:key|token|secret|password|passwd|pass)(?<=["'](?<key>--?[\w-]{1,60}))["'],[ \t]{0,4}\r?\n[ \t]{0,60}["'](?<secret>[^"'\r\n]{3,400})(?=["'])/i,
    family: "generic-token",
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-basic-authorization",
    label: "a user name and password in an Authorization header",
    keywords: ["basic"],
    pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
    check: checkBasic,
    family: "generic-password",
    credential: "generic-password",
  },
  {
    ...shared,
    id: "generic-bearer-authorization",
    label: "a bearer token",
    keywords: ["bearer"],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z]-)(?<key>Bearer)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["']|(?<=_BEARER|:bearer),[ \t]{0,4}["'])(?:${numbered})?(?<secret>[A-Za-z0-9+/_.~-]{6,400}={0,2})(?![\w+/=-])`,
      "i",
    ),
    family: "generic-token",
    credential: "generic-token",
  },
  {
    ...shared,
    id: "generic-sql-password",
    label: "a password in a database statement",
    keywords: ["identified"],
    pattern: new RegExp(
      String.raw`(?<key>IDENTIFIED)[ \t]{1,4}(?:WITH[ \t]{1,4}\S{1,60}[ \t]{1,4})?(?:BY|AS(?=[ \t]{1,4}["'\x60]))[ \t]{1,4}(?:PASSWORD[ \t]{1,4})?${open}?(?<secret>${quoted}|${bare})`,
      "im",
    ),
    family: "generic-password",
    credential: "database-password",
  },
  ...placeRules,
  ...argumentRules,
  ...choiceRules,
  ...programRules,
  ...commandRules,
  ...fileRules,
  ...fieldRules,
  ...recordRules,
  ...tableRules,
  ...sectionRules,
  ...userRules,
  ...usedRules,
  ...proseRules,
  ...storeRules,
  ...neighbourRules,
  ...writingRules,
  ...byteRules,
  ...addressRules,
  ...declaredRules,
  ...madeRules,
  ...markRules,
  ...wholeRules,
];
