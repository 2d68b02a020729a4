import type { Proof, RuleMatch } from "../../types.ts";

/** A resource and what stands behind its head, as far as a window reaches; looked at only, since the next one begins there. */
export const withRest = (head: string): RegExp => new RegExp(`(?<secret>${head})(?=(?<rest>[\\s\\S]{0,5000}))`);

/**
 * The settings of a block that begins in front of `text`: up to the bracket that closes it. Strings and comments of
 * Terraform, Bicep and JSON are passed over. @param open brackets that are open where the text begins
 */
export function readBlock(text: string, open = 0): string {
  let depth = open;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"' || letter === "'") {
      const end = text.indexOf(letter, at + 1);
      const line = text.indexOf("\n", at);
      if (end !== -1 && (line === -1 || end < line)) at = end;
    } else if (letter === "#" || (letter === "/" && text[at + 1] === "/")) {
      const line = text.indexOf("\n", at);
      if (line === -1) return text;
      at = line;
    } else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth <= 0) return text.slice(0, at);
  }
  return text;
}

/** Is a setting there and not plainly off? What a variable or a parameter gives is not known to be wrong. */
export function isSet(block: string, name: string, wrong: RegExp): boolean {
  const found = new RegExp(`(?:^|[\\s"'{,])(?:${name})["']?\\s{0,20}[:=]\\s{0,4}([^\\n,}]{1,80})`).exec(block)?.[1];
  return found !== undefined && !wrong.test(found);
}

/** Does the match begin on a line that is a comment? */
export function isCommented({ window, start }: RuleMatch): boolean {
  return /^\s*(?:#|\/\/|\*|<!--)/.test(window.slice(window.lastIndexOf("\n", start - 1) + 1, start));
}

/** What a vault may hold for convenience: names and addresses, which nobody rotates. */
const openValue =
  /(?:client|app(?:lication)?|tenant|object|principal)_?id|user(?:_?name)?|login|host(?:_?name)?|fqdn|endpoint|port|public_?key|[\w.]*[._a-z]name/i;
const openEnd = new RegExp(
  `(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:${openValue.source})(?:\\.(?:result|value))?[)}\\]"', ]{0,8}$`,
  "i",
);

/** An address; some hold a password or a signature. */
const address = /(?:[a-z\d]Ur[il]|[_-]ur[il])(?:\.(?:result|value))?[)}\]"', ]{0,8}$/;
const secretAddress = /mongo|database|db|redis|amqp|postgres|mysql|conn|sas|signed|hook/i;

/** Is what a setting gets no secret, by the last name in it? */
export function isOpenValue(value: string): boolean {
  const text = value.trim();
  return openEnd.test(text) || (address.test(text) && !secretAddress.test(text));
}

/** Does the name that something is kept under say that it is no secret? A name that is put together says nothing. */
export const isOpenName = (name: string): boolean =>
  /^["'][^"'\n]*(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:user(?:[-_]?name)?|login|(?:client|tenant)[-_]?id|endpoint|fqdn|host(?:[-_]?name)?)["']/i.test(
    name,
  );

/** A command and its continued lines, as a part of a pattern. */
export const restOfCommand = String.raw`(?:[^\n\\${"`"}]|[\\${"`"}]\s{0,4}\n|[\\${"`"}][^\n]){0,600}`;

/** What rules on vaults share. */
export const common = {
  level: "warning",
  highEntropy: true,
  credential: "azure-other-key",
  reach: [20, 5200],
} as const;

/** @param open brackets that are open behind the head */
export const proveBlock =
  (isWrong: (block: string) => boolean, open = 0) =>
  (_: string, match: RuleMatch): Proof =>
    !isCommented(match) && isWrong(readBlock(match.groups["rest"] ?? "", open)) ? "unknown" : "invalid";

/** Azure's verified module for a vault. */
export const verifiedModule = String.raw`module\s{1,4}\w{1,80}\s{1,4}'br(?:\/public)?:[^'\n]{0,60}avm\/res\/key-vault\/vault:[\w.-]{1,30}'(?=\s{0,4}=)`;

/** Names of settings that hold a secret. */
export const secretName =
  /(?:^|[_:.\-a-z])(?:KEY|SECRET|PASSWORD|PWD|TOKEN|CONNECTION_?STRING|Key|Secret|Password|Token|Connection_?String)$/;
export const openName =
  /instrumentation|insights|public|vault|keyid|key_id|primarykeyname|partition|encryption_?key_?name|hostkey/i;
