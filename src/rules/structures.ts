import { crc32 } from "./checksums.ts";

/** CRC-32 of values that vendors publish as examples or as fixed keys of their emulators: a leak of one opens nothing. */
const published = new Set([
  0xb4cbd586, // Azure Storage emulator: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
  0x87707360, // Cosmos DB emulator: https://learn.microsoft.com/azure/cosmos-db/emulator
  0xfa271ce2, // AWS access key id: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  0x02c3bad7,
  0xe0c43a6d,
  0xfb0a6008, // AWS secret access key, same page
  0x9855da43,
  0x776de070, // Stripe test keys: https://docs.stripe.com/keys
  0x396d8142,
  0x8bb4b6ef,
  // Google API keys of samples in https://github.com/firebase/firebase-android-sdk and firebase-ios-sdk
  0x6b66e8a8,
  0xafe8ff3e,
  0x08394327,
  0xfbc47221,
  0x6a4f7820,
  0xb5c5f3fc,
  0x3627aa84,
  0xef224ed6,
  0x1f358cbe,
  0xe7891146,
  0x6b9463f8,
  0x5307510e,
  0x6159ac90,
  0x5c298136,
  0x23d0b368,
  0xbd44fa3f,
  0x7aa120d5,
  0x3c5d7fda,
  0x202f468f,
  0x49e9cde0,
  0x5a758c1a,
  0x0ba59aba,
  // https://learn.microsoft.com/nuget/reference/nuget-config-file
  0x6b6cbffe,
  0x2b6eff54,
  0xcea67886, // The token on the first page of https://jwt.io
  0xbc855a2d, // The secret key of every local Supabase: https://github.com/supabase/cli
  0x1d1f559f, // What Socket's own command line uses without an account: https://github.com/SocketDev/socket-cli
]);

/** Is it an exact example that a vendor publishes? */
export function isPublished(value: string): boolean {
  return published.has(crc32(value));
}

const placeholderForms = [
  // Filled in later: ${x} $(x) {{x}} {x} <x> [x] %x% #{x} @@x@@ __x__ $x %s
  /^(?:[$#]\{|\$\(|\{\{|<%|%\(|\{.*\}$|<.*>$|\[.*\]$|\(.*\)$|%[\w.-]+%|@@.+@@|__.+__|\$[A-Za-z_][\w.:]*|%[sdvq]|\{\d+\})/,
  // The reference that App Service resolves: https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  /^@Microsoft\.KeyVault\b/i,
  // Masked or elided.
  /^(?:[*x.?_#•…-]{2,}|.*(?:\*{3}|x{5}|\.{3}|…|•{2}).*|(.)\1{3,})$/i,
  /^(?:(?:your|my|the|a|some|enter|insert|put|add|replace|change|example|sample|dummy|fake|test|secret|super|new|db|admin|root|user)[-_ ]?)*(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|value|credentials?)[-_ ]?(?:here)?$/i,
  /(?:^|[-_ <])(?:your|insert|enter|replace|placeholder|redacted|example|removed|hidden|omitted|sanitized|scrubbed)(?:[-_ >]|$)/i,
  /^(?:your|insert|replace)[a-z]|(?:change|replace|fill)[-_ ]?(?:me|this|it|in)\b|placeholder|redacted|to[-_]?do\b|goes[-_ ]?here/i,
  // A name, not a value: UPPER_SNAKE, a member, a call.
  /^[A-Z]+(?:_[A-Z]+)+\d?$/,
  /^(?:process|os|env|config|settings|secrets?|vars?|params?|args|options|self|this|input|data|local|module)\.[\w.[\]"']+$|^[\w.]+\(.*$/,
  /^(?:null|none|nil|undefined|true|false|empty|n\/a|string|changeit|abc|foo|bar|baz|foobar|example|default|blank|dummy|not[-_ ]?(?:set|used))$/i,
];

/** Does the text say that a value belongs here rather than being one? */
export function isPlaceholder(value: string): boolean {
  return value.trim().length < 3 || placeholderForms.some((form) => form.test(value.trim()));
}

/** Hosts that only the machine itself reaches: what opens them is a development password. */
export function isLocalHost(host: string): boolean {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host.trim(),
  );
}

/** Bits a character, by the frequencies of the characters in the text itself. */
export function measureEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** How many characters the alphabet has that a text seems to be drawn from. */
function countAlphabet(text: string): number {
  if (/^\d+$/.test(text)) return 10;
  if (/^(?:[0-9a-f-]+|[0-9A-F-]+)$/.test(text)) return 16;
  return (/[a-z]/.test(text) ? 26 : 0) + (/[A-Z]/.test(text) ? 26 : 0) + (/\d/.test(text) ? 10 : 0) || 16;
}

const keyboardRun = /(.)\1{5}|0123456|12345678(?!\d)|abcdefgh|qwertyui/i;
/** Structures in base64 have runs of `A` and `/`, for zeros and ones: every session token of AWS has one. */
const longRun = /([^A/])\1{7}|qwertyui/i;
const longValue = 150;

/** Does it look drawn at random? Keeps out repeats and runs of the keyboard; no test of strength. */
export function looksRandom(value: string): boolean {
  const most = Math.log2(Math.min(value.length, countAlphabet(value)));
  return measureEntropy(value) >= most * 0.7 && !(value.length > longValue ? longRun : keyboardRun).test(value);
}

/** A JSON object in base64url; undefined when it is none. */
export function parseBase64Json(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Keywords for a name written in several ways: `spell(["client", "secret"])` is clientsecret, client_secret, client-secret. */
export function spell(words: readonly string[], separators: readonly string[] = ["", "_", "-"]): string[] {
  const [first = "", ...rest] = words;
  if (rest.length === 0) return [first];
  return spell(rest, separators).flatMap((end) => separators.map((separator) => first + separator + end));
}
