import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { looksRandom, measureEntropy } from "./structures.ts";

const logMark = /[.:|#>\])-]/;
const bodyLine = /^\s{0,40}[A-Za-z0-9+/]{40,76}={0,2}\s{0,8}$/;

/** A log's lines as their last words alone: a time, a step or a service stands before each line that a command prints. */
function dropLogPrefixes(lines: readonly string[]): readonly string[] {
  // Where one stands by itself, what others begin with is a header: `Comment: imported`.
  if (lines.some((line) => bodyLine.test(line))) return lines;
  const kept = lines.map((line) => {
    const text = line.trimEnd();
    const start = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\t")) + 1;
    const last = text.slice(start);
    return logMark.test(text.slice(0, start)) && /^[A-Za-z0-9+/]{4,}={0,2}$/.test(last) ? last : line;
  });
  // What stands before the end's mark on its line.
  return kept.length > 1 && logMark.test(kept.at(-1)!) ? kept.slice(0, -1) : kept;
}

/** What joins two strings in one language or another, with a line's end between them: `"…" & vbCrLf & _`, `"…" .. "…"`. */
const joint =
  /["'`]\s{0,40}(?:(?:&|\+|\.)\s?(?:vb(?:CrLf|Lf|NewLine)|Environment\.NewLine|System\.lineSeparator\(\)|PHP_EOL)\s{0,40})?(?:\.\.|<>|<<|\|\||\+\+|[+.,;&~^])?\s{0,40}[\\_]?\s{0,40}["'`]/g;

/** The base64 of a PEM body, out of source code: escapes, quotes, concatenation and comment marks taken away. */
function readBody(text: string): string {
  const lines = text.replaceAll(/\\+[rntu](?:000[ad])?|&#1[03];/gi, "\n").split("\n");
  return dropLogPrefixes(lines)
    .join("\n")
    .replaceAll(joint, "\n")
    .replaceAll(/^[ \t]*(?:\/\/+|#+|\*+(?!\/)|--|;+|>)/gm, "\n")
    .replaceAll(/^[A-Z][\w-]{2,20}:[^\n]*$/gm, "")
    .replaceAll(/[\s"'`,;\\]+/g, "");
}

/** Is it one ASN.1 SEQUENCE, from the first byte to the last? */
function isSequence(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30 || bytes.length < 8) return false;
  const first = bytes[1]!;
  if (first < 0x80) return bytes.length === 2 + first;
  const count = first & 0x7f;
  return count > 0 && count < 4 && bytes.length === 2 + count + bytes.readUIntBE(2, count);
}

/** openssh-key-v1: the name of the cipher follows the magic; "none" is no passphrase. */
function isOpenSshEncrypted(bytes: Buffer): boolean {
  const magic = "openssh-key-v1\0";
  if (bytes.length < 32 || bytes.toString("latin1", 0, magic.length) !== magic) return false;
  const length = bytes.readUInt32BE(magic.length);
  return bytes.toString("latin1", magic.length + 4, magic.length + 4 + Math.min(length, 20)) !== "none";
}

/** Encrypted, elided, made of parameters, too short or a vendor's to be replaced: no key is lost with it. */
export function provePem(value: string): Proof {
  const text = value.replace(/-----BEGIN[^-]*-----/, "").replace(/-----END[^-]*-*$/, "");
  if (/ENCRYPTED|\.{3}|…|\$\{|\{\{|<[a-z]|x{8}|\*{4}/i.test(value)) return "invalid";
  const body = readBody(text).replace(/=[A-Za-z0-9+/]{4}$/, "");
  const base64 = /^[A-Za-z0-9+/]+={0,2}/.exec(body)?.[0] ?? "";
  const bytes = Buffer.from(base64, "base64");
  if (isOpenSshEncrypted(bytes) || isPublished(base64)) return "invalid";
  if (isSequence(bytes)) return "unknown";
  return base64.length >= 100 && measureEntropy(base64) >= 4 ? "unknown" : "invalid";
}

/** Is it a whole PFX: one SEQUENCE that begins with version 3? Its keys may be behind a passphrase. */
function provePfx(value: string): Proof {
  const bytes = Buffer.from(value, "base64");
  return isSequence(bytes) && bytes.readUIntBE(4, 3) === 0x020103 ? "unknown" : "invalid";
}

/**
 * How the DER of a private key begins, in base64: RSA as PKCS #8 and PKCS #1, curves P-256 and P-384 as PKCS #8 with and without
 * the public key, P-256 as SEC 1, Ed25519.
 */
const derStart = [
  "MII[A-Za-z0-9+/]{2}[AQgw]IBA(?:DANBgkqhkiG9w0BAQEFAASC|AK(?:CA[QYg]EA|BgQ))",
  "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
  "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBC",
  "MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDA",
  "MHcCAQEEI",
  "MC4CAQAwBQYDK2VwBCIEI",
].join("|");
/** Over lines, escaped ones and strings that are joined too. What is repeated can be read in one way only, or time would double with each line. */
const derRest = String.raw`(?:[A-Za-z0-9+/]|\\[rn]|\r?\n[ \t]{0,40}|["'](?:[ \t]{0,8}(?:[+.&~]|\.\.|<>|<<))?[ \t]{0,8}(?:_[ \t]{0,8})?\r?\n[ \t]{0,60}(?:(?:[+.&~]|\.\.|<>|<<)[ \t]{0,8})?["']){40,16000}={0,2}`;

/** The sequence is whole, or nearly: what was cut off or altered is seen by its length. */
function proveDer(value: string): Proof {
  const base64 = readBody(value);
  if (isPublished(base64)) return "invalid";
  return isSequence(Buffer.from(base64, "base64")) || (base64.length >= 600 && measureEntropy(base64) >= 5)
    ? "unknown"
    : "invalid";
}

const source = "https://www.rfc-editor.org/rfc/rfc7468";
const credential = "private-key";

export const privateKeyRules = [
  {
    id: "private-key",
    label: "a private key",
    level: "error",
    fixture: true,
    keywords: ["private key-----"],
    pattern:
      /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |ANY |SSH2 )?PRIVATE KEY-----(?:(?:[^-]|-(?!----)){40,12000}-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----|[A-Za-z0-9+/=\s\\]{100,12000}))/,
    reach: [40, 12200],
    check: provePem,
    highEntropy: true,
    credential,
    source,
  },
  {
    id: "private-key-base64",
    label: "a private key in base64",
    level: "error",
    fixture: true,
    keywords: ["ls0tls1crudjti"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/])(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,16000}={0,2})/),
    reach: [4, 16200],
    check: (value) => {
      const text = Buffer.from(value, "base64").toString("latin1");
      const pem =
        /-----BEGIN [A-Z0-9 ]{0,12}PRIVATE KEY-----[^-]{40,}(?:-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----)?/.exec(text);
      return pem ? provePem(pem[0]) : "invalid";
    },
    highEntropy: true,
    credential,
    source,
  },
  {
    id: "private-key-der",
    label: "a private key in base64, without its frame",
    level: "error",
    fixture: true,
    keywords: [
      "ibadanbgkqhkig9w0baqefaasc",
      "ibaakcaqea",
      "ibaakcayea",
      "ibaakcagea",
      "ibaakbgq",
      "mighageambmgbyqgsm49",
      "meecaqawewyhkozizj0caq",
      "mig2ageambagbyqgsm49",
      "mhccaqeei",
      "mc4caqawbqydk2vwbciei",
    ],
    pattern: beginAnywhere(new RegExp(`(?<![A-Za-z0-9+/])(?<secret>(?:${derStart})${derRest})(?![A-Za-z0-9+/=])`)),
    reach: [8, 16300],
    check: proveDer,
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc5958",
  },
  {
    id: "pkcs12-bundle",
    label: "a PKCS #12 bundle of certificate and private key",
    level: "warning",
    fixture: true,
    keywords: ["ibazc"],
    pattern: beginAnywhere(
      /(?<![A-Za-z0-9+/])(?<secret>MII[A-Za-z0-9+/]{2}[AQgw]IBAzC[A-Za-z0-9+/]{200,20000}={0,2})(?![A-Za-z0-9+/=])/,
    ),
    reach: [8, 20100],
    check: provePfx,
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc7292",
  },
  {
    id: "pgp-private-key",
    label: "a PGP private key",
    level: "error",
    fixture: true,
    keywords: ["pgp private key block-----"],
    pattern:
      /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]{100,400}?\n[^-]{100,16000}-----END PGP PRIVATE KEY BLOCK-----)/,
    reach: [40, 16600],
    check: (value) => (/\.{3}|…|x{8}/i.test(value) ? "invalid" : "unknown"),
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc9580",
  },
  {
    id: "putty-private-key",
    label: "a PuTTY private key without a passphrase",
    level: "error",
    fixture: true,
    keywords: ["putty-user-key-file-"],
    pattern:
      /(?<secret>PuTTY-User-Key-File-[23]: [\w-]{3,40}\s{1,4}Encryption: none\s[\s\S]{20,600}?Private-Lines: \d{1,3}\s{1,4}[A-Za-z0-9+/=\s]{20,9000}Private-MAC: [0-9a-f]{40,64})/,
    reach: [8, 12000],
    highEntropy: true,
    credential,
    source: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html",
  },
  {
    id: "xml-rsa-private-key",
    label: "an RSA private key in XML",
    level: "error",
    fixture: true,
    keywords: ["<rsakeyvalue>"],
    pattern: /<RSAKeyValue>[\s\S]{100,3000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1400})<\/D>/,
    reach: [8, 6000],
    check: (value) => (looksRandom(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential,
    source: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
  },
  {
    id: "jwk-private-key",
    label: "a private key in a JSON Web Key",
    level: "error",
    fixture: true,
    keywords: ['"kty"', "'kty'", '\\"kty\\"'],
    pattern: /["'\\]{1,2}d["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{32,1400})\\?["']/,
    reach: [2600, 2600],
    check: (value, { window }) => (/kty/.test(window) && looksRandom(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc7517",
  },
  {
    id: "jwk-symmetric-key",
    label: "a symmetric key in a JSON Web Key",
    level: "error",
    fixture: true,
    keywords: ['"oct"', "'oct'", '\\"oct\\"'],
    pattern: /["'\\]{1,2}k["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{22,700})\\?["']/,
    reach: [900, 900],
    check: (value, { window }) => (/kty/.test(window) && looksRandom(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential,
    source: "https://www.rfc-editor.org/rfc/rfc7518#section-6.4",
  },
] as const satisfies readonly Rule[];
