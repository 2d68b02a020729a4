const placeholderForms = [
  // Filled in later: ${x} $(x) {{x}} {x} <x> [x] %x% #{x} @@x@@ __x__ $x %s
  /^(?:[$#]\{|\$\(|\{\{|<%|%\(|\{.*\}$|<.*>$|\[.*\]$|\(.*\)$|%[\w.-]+%|@@.+@@|__.+__|\$[A-Za-z_][\w.:]*|%[sdvq]|\{\d+\})/,
  // The reference that App Service resolves: https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  /^@Microsoft\.KeyVault\b/i,
  // What the tests of Azure's templates fill in: https://github.com/Azure/azure-quickstart-templates/blob/master/1-CONTRIBUTION-GUIDE/best-practices.md
  /^GEN-[A-Z]+(?:-[A-Z]+)*(?:-\d{1,2})?$/,
  // Of SAS and SQL*Plus, of cmd.exe while it runs, of make and compose, of .NET in PowerShell: `&orders_pw`, `!ORDERS_PW!`, `$$ORDERS_PW`.
  /^(?:&{1,2}[a-z]+(?:_[a-z]+)+\.?|![A-Z\d]+(?:_[A-Z\d]+)+!|\${2}\{?[A-Z]+(?:_[A-Z]+)*\}?|%%\w+%%|\[[A-Z][\w.]+\]::[A-Z].*)$/,
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

const keyboardRun = /(.)\1{5}|0123456|12345678(?!\d)|123456789(?=[a-z])|abcdefgh|qwertyui/i;
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
