import { hasKnownFormat, hasKnownPrefix, isNamedAfterProvider } from "../rules/known-providers.ts";
import type { CredentialKind } from "../types.ts";
import { isCommentExample } from "./comments.ts";
import { isContainerDefault } from "./containers.ts";
import { isKnown, isOwnName, isRemote, isWord123 } from "./guessable.ts";
import { namesForeignHost } from "./hosts.ts";
import { readLetters, signsOf } from "./letters.ts";
import { decodeText, isOtherKey, isSignedWith, isWoven } from "./naming.ts";
import type { PathClass } from "./paths.ts";
import { listWords, type Place, rememberName } from "./place.ts";
import { isOfSample, isOfSampleWords } from "./sample-words.ts";
import { readsLikeWords } from "./wording.ts";

/** Why a value that reads like a secret is shown, but does not block. */
export type Doubt =
  | "a provider's prefix without the provider's format"
  | "characters that tokens do not have"
  | "a name that says no more than key"
  | "a name for keys that open nothing"
  | "named after a provider, without the provider's format"
  | "a sample by its own words"
  | "the identifier of a key pair"
  | "looked for by a query"
  | "made of its own name"
  | "a default that everybody knows"
  | "an error's code"
  | "named as what people read"
  | "words and a number"
  | "an example in a comment"
  | "an example in its own words"
  | "named as made up"
  | "stands twice on its line"
  | "a container's own, made of one word"
  | "meant to be public"
  | "for a server on one's own machine";

/** Prefixes of fixed length or with a checksum, which the catalogue knows: had the value been whole, its own rule would have it. */
const knownPrefix =
  /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;

/** One word with a character that no provider puts into a token: a token cut, joined or mistyped. */
const oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
/** One of them is in each. */
const ofOddTokens = signsOf("?!^*$#&;<>()[]@,|%");

/** `harness token = '…'`, `autodesk Secret=…`: one of the two words before the name is a provider's. */
function followsProvider(before: string): boolean {
  const words = before
    .slice(-60)
    .split(/[^A-Za-z\d_.-]+/)
    .filter((word) => word !== "");
  return words.slice(-3, -1).some(isNamedAfterProvider);
}

/** `BANNED_SIGNING_KEYS`: what opened something once. */
const closed =
  /^(?:banned|revoked|compromised|leaked|blocked|blacklisted|denylisted|vulnerable|expired|invalid) (?:(?:access|api|auth|jwt|private|secret|session|signing) )?(?:key|token|secret|password)s?$/;

/** Of Ceph: its kind, when it was made, its length, and 16 bytes. https://docs.ceph.com/en/latest/dev/cephx/ */
const cephKey = /^AQ[A-D][\w+/]{9}[A-O][BRhx]AA[\w+/]{22}==$/;

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Maps, caches and tables have keys too; `--auth Individual` is a choice, `_auth` of a user and a password is none; stores number their entries. */
const saysLittle = ({ key, keyWords, value }: Place): boolean =>
  // `e.key`: who makes a program small gives its objects one letter.
  (/^keys?\d?$/.test(/^[A-Za-z]\./.test(key) ? keyWords.slice(1).join("") : keyWords.join("")) &&
    !cephKey.test(value)) ||
  (keyWords.join("") === "auth" && value.length < 20 && !value.includes(":")) ||
  (/^cred(?:ential)?s?$/.test(keyWords.join("")) && uuid.test(value));

/** Keys that their issuers have shown to every visitor or put into every copy: telemetry, search, captchas, badges, download links; and what Postman numbers requests by. */
const shownName =
  /^(?:postman-token|ai_?key|(?:app_?insights_?)?instrumentation_?key|(?:[\w.-]{0,20}(?:captcha|turnstile|friendly)[\w.-]{0,12})?site[_-]?key|ikey|(?:\w{1,20}_)?write_?key|(?:[\w.-]{1,20}:)?gtm_?auth|\w{0,20}kakao_?(?:js|javascript|native)\w{0,12})$/i;
const shownBefore =
  /\balt=media&(?:amp;)?token=$|\bdata-cf-beacon=["']\{[^{}<>]{0,120}"token": ?"$|(?:shields\.io|codecov\.io)\/[\w./-]{0,120}\?(?:[\w-]+=[\w.-]*&)*token=$|[?&]search_?token=$/i;
/** An address that is signed until a time. */
const signedAddress = /[?&](?:e|exp|expires?)=\d{10}&(?:amp;)?token=$/i;
const hasShownName = rememberName(({ key }) => shownName.test(key));
/** A public key of SSH without the word before it; private ones begin otherwise. RFC 4253, 6.6 */
const sshKey = /^AAAA(?:B3NzaC1yc2|C3NzaC1lZDI1|E2VjZHNhLXNoYTIt)/;
const isShown = (place: Place): boolean =>
  hasShownName(place) ||
  sshKey.test(place.value) ||
  // What backups of an application are kept by: https://developer.android.com/identity/data/keyvaluebackup
  (/backup/i.test(place.key) && /^AEdPqrEAAAAI[\w-]{30,44}$/.test(place.value)) ||
  // Google's for reCAPTCHA.
  (/site_?key$/i.test(place.key) && /^6L[\w-]{38}$/.test(place.value)) ||
  (/[="]$/.test(place.before.slice(-1)) && (shownBefore.test(place.before) || signedAddress.test(place.before)));

const ownServer = /https?:\/\/(?:[^\s/@"']{1,60}@)?(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?![\w.-])/i
  .source;
const request = /^\s*(?:\$\s+|- )?(?:curl|wget|https?)\s/;
/** As an argument: no header's, no proxy's. */
const ownArgument = new RegExp(`(?<![:=,]|\\s(?:-x|-e|--proxy|--preproxy|--referer))\\s["']?${ownServer}`, "i");
const ownCall = new RegExp(
  `\\b(?:fetch|axios|get|post|put|patch|delete|request)\\(\\s?f?["'\`]${ownServer}[^\\s"'\`]*["'\`],[^;)]*$`,
  "i",
);

/** `curl http://localhost:9180/routes -H "X-Api-Key: …"`: it opens what was started beside it, and the line asks nobody else. */
function isForOwnServer({ before, after }: Place): boolean {
  const line = before + after;
  const address = line.indexOf("://");
  if (address === -1 || line.includes("://", address + 3)) return false;
  if (ownCall.test(before)) return true;
  if (!request.test(before)) return false;
  const command = /^(?:(?!&&)[^;|])*/;
  return command.exec(before)![0] === before && ownArgument.test(before + command.exec(after)![0]);
}

const made = /^(?:test|tests|testing|fake|dummy|mock|mocked|example|sample|fixture|sandbox)$/;
const usage =
  /@example\b|\bexample\.(?:com|org|net)\b|"examples?"\s?:|\busage\b|\be\.g\.|```|\biex(?:\(\d+\))?>|^\s*>>> |\{\{\s?\.(?:HelpName|Prompt)\s?\}\}/i;
/** What a comment behind a value says may be of another. */
const usageBefore =
  /placeholder(?:text)?["']?\s?[(:=]\s?["'`][^"'`]{0,200}$|\bexample (?:pass|token|key|secret|api)|\bexamples?["']?\s?[:=]>?\s?\[?\s?["'`][^"'`]{0,200}$/i;

/** `where('gateway_key', '…')`: what a query looks for names a row, if it is no token itself. */
const isLookedFor = ({ key, keyWords, value, before }: Place): boolean =>
  key !== "" &&
  /^(?:\d+|[\da-f-]{16,})$/i.test(value) &&
  !keyWords.some((word) => /token|secret|bearer|passw|^pass$|^pwd$/.test(word)) &&
  /\b(?:or)?where(?:In|Not)?\(\s?["'][\w.]{1,60}["'],[ \t]?\[?["']$/i.test(before);

/** `Username = "alice", Password = "alice"` */
function standsBefore(value: string, before: string): boolean {
  const at = before.lastIndexOf(value, before.length - value.length - 1);
  return at !== -1 && !/[\w-]/.test(before[at - 1] ?? "") && !/[\w-]/.test(before[at + value.length] ?? "");
}

/** `alice123`: who is told a name tries it with a number, at one's own servers. */
function isNumberedName({ value, before, after }: Place): boolean {
  const name = /^([a-z]{3,20})\d{1,4}$/i.exec(value)?.[1];
  return name !== undefined && standsBefore(name, before) && !namesForeignHost(before + after);
}

/** `CREATE USER granite WITH PASSWORD 'graniterocks'`: the same with another word, in small letters, of a user that the line makes. */
const madeUser =
  /\bcreate (?:user|role|login) (?:if not exists )?["'`]?([a-z]{4,20})["'`]?(?:@["'`]?(?:localhost|127\.0\.0\.1)["'`]?)?\s[^;]*$/i;
/** `psql -h db.contoso.com`, `--host=…` */
const atServer = /\s(?:-h|--host(?:name)?|-S|--server)[ =]{0,2}["']?[\w-]+\.\w/;
function isWordedName({ value, before, after }: Place): boolean {
  if (value.length > 32 || !/^[a-z]+$/.test(value)) return false;
  const name = madeUser.exec(before)?.[1]?.toLowerCase();
  if (name === undefined || !value.startsWith(name) || namesForeignHost(before + after) || atServer.test(before))
    return false;
  return value.length - name.length < 3 || readsLikeWords(value.slice(name.length));
}

const standsTwice = (place: Place): boolean =>
  place.value.length < 40 && (standsBefore(place.value, place.before) || isNumberedName(place) || isWordedName(place));

/** ``case .missingAccountToken: return "iap.A.105"``: the name is of what went wrong. */
const wrong = /^(?:missing|invalid|unknown|unsupported|expired|mismatch(?:ed)?|malformed|denied|errors?)$/;
const errorText = /^[A-Za-z]{1,16}(?:[._:/ -](?:[A-Za-z]{1,16}|\d{1,6})){1,6}$/;
const isOfError = ({ value, keyWords, before }: Place): boolean =>
  (before.endsWith('"') || before.endsWith("'")) &&
  /\breturn @?["']$/.test(before) &&
  errorText.test(value) &&
  keyWords.some((word) => wrong.test(word));

/** `AADSTS50011`, `CS0618`, `SMS_175435174` */
const errorCode = /^[A-Z]{2,10}(?:\d?[A-Z]?\d{3,8}|_\d{9,12})$/;

/** `passwordHint`, `tokenLabel`: what people read beside a field. */
const readLast =
  /^(?:labels?|hints?|captions?|tooltips?|placeholders?|prompts?|titles?|subtitles?|descriptions?|messages?|msg|regexp?|pattern)$/;
/** Many letters and digits in one piece are none of what people read. */
const isForReaders = ({ keyWords, value }: Place): boolean =>
  keyWords.length > 1 && readLast.test(keyWords.at(-1)!) && !/^[\w+/=-]{16,}$/.test(value);

/** `8-64 Zeichen`, `Office 365`: a number or a version among one or two words. */
const counted =
  /^(?=\D*\d)(?=[\p{Lu}\d])(?:(?:\p{L}{2,24}|[A-Z]\d[A-Z]|v?\d{1,4}(?:[-.\u2013/]\d{1,4}){0,2})(?: |$)){2,3}$/u;
/** Whose password it is that no page asks for. */
const ownPassword = listWords("passphrase wifi wlan wpa psk db database mysql postgres smtp ldap root");
const isCounted = ({ keyWords, value }: Place): boolean =>
  value.length < 40 && value.includes(" ") && counted.test(value) && !keyWords.some((word) => ownPassword.has(word));

const isOfKnownFormat = rememberName(({ key }) => hasKnownFormat(key));

/** What the name alone tells. */
const readName = rememberName(({ key, keyWords }) => ({
  isSecret:
    keyWords.some((word) => /^(?:secrets?|passwords?|passwd|pwd|passphrase|credentials|psk|authtok)$/.test(word)) ||
    // Two sides agree on one, as people do.
    (keyWords.at(-1) === "key" && keyWords.at(-2) === "shared"),
  isSigning: keyWords.some((word) => /^(?:jwt|signing|hmac|parser)$/.test(word)),
  isClosed: closed.test(keyWords.join(" ")),
  isMade: keyWords.some((word) => made.test(word)),
  isPairId: /access_?-?key_?-?id$/i.test(key),
}));

export function findDoubt(place: Place, kind: CredentialKind, pathClass: PathClass): Doubt | undefined {
  if (knownPrefix.test(place.value) || hasKnownPrefix(place.value))
    return "a provider's prefix without the provider's format";
  const doubt = findPlainDoubt(place, kind, pathClass);
  if (!doubt && kind === "generic-token" && (isOfKnownFormat(place) || followsProvider(place.before)))
    return "named after a provider, without the provider's format";
  return doubt;
}

/** For what has the format of the provider that its name or prefix tells, or of none. */
export function findPlainDoubt(place: Place, kind: CredentialKind, pathClass: PathClass): Doubt | undefined {
  const name = readName(place);
  if (
    kind === "generic-token" &&
    place.key !== "" &&
    !name.isSecret &&
    !(place.quote !== "" && name.isSigning) &&
    (readLetters(place.value).signs & ofOddTokens) !== 0 &&
    oddToken.test(place.value)
  )
    return "characters that tokens do not have";
  if (kind === "generic-token" && saysLittle(place) && !isSignedWith(place)) return "a name that says no more than key";
  if (kind === "generic-token" && (isOtherKey(place) || name.isClosed)) return "a name for keys that open nothing";
  const text = decodeText(place.value);
  if (isOfSample(text) || isWoven(text)) return "a sample by its own words";
  if (isLookedFor(place)) return "looked for by a query";
  if (isOwnName(place)) return "made of its own name";
  if (isShown(place)) return "meant to be public";
  if (isKnown(place, text)) return "a default that everybody knows";
  if (isContainerDefault(place, text)) return "a container's own, made of one word";
  if (name.isMade) return "named as made up";
  if (isForReaders(place)) return "named as what people read";
  if (isCounted(place)) return "words and a number";
  if (standsTwice(place)) return "stands twice on its line";
  if (usage.test(place.before) || usage.test(place.after) || usageBefore.test(place.before))
    return "an example in its own words";
  if (isForOwnServer(place)) return "for a server on one's own machine";
  if (errorCode.test(place.value) || isOfError(place)) return "an error's code";
  if (isCommentExample(place, pathClass)) return "an example in a comment";
  if (name.isPairId || place.value.includes("/aws4_request")) return "the identifier of a key pair";
  if ((isWord123(text) || isOfSampleWords(text)) && !isRemote(place)) return "a default that everybody knows";
  return undefined;
}
