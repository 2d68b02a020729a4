import type { PathClass } from "./paths.ts";
import type { Place } from "./place.ts";

/** Why a value is no secret, whatever a model says of its letters. */
export type Calm =
  | "identifier"
  | "reference"
  | "expression"
  | "literal"
  | "mask"
  | "published"
  | "public"
  | "sealed"
  | "name"
  | "hash";

const reference =
  /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
const lookup =
  /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
const sealed =
  /^ENC\[|^ENC\(|ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AQICAH|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[AB][\w+/]{200}/;
const literal =
  /^(?:null|none|nil|undefined|true|false|yes|no|on|off|nan|void|never|any|self|this|string|str|text|bytes?|boolean|bool|int(?:eger)?|float|number|object|array|list|dict|map|char|varchar|optional|required|default|empty|unset|hidden|disabled|enabled|deprecated|redacted|masked|removed|sensitive|private|public|todo|fixme|tbd|n\/a|var|let|const|new|return|function|async|await|lambda|typeof|not|and|or|in|is|if|else)[?!.:]?$/i;
const mask =
  /^([*x.#_•●\-?=+~0])\1{2,}$|\*{3,}|•{3,}|\.{3}$|…$|^x{4,}|x{6,}|^-{3,}|<redacted>|\[(?:redacted|filtered|hidden|masked)\]/i;
const publicKey =
  /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{3}AN|MCowBQYDK2V|MFkwEwYHKoZI|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
const upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
const passwordHash =
  /^\{[\w.-]+\}[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$/i;
const hashWord =
  /^(?:sha\d*|md5|hash|hashed|digest|checksum|integrity|fingerprint|thumbprint|etag|crypt|bcrypt|sha256sum|encrypted)$/;

/** @returns the first reason that holds, or undefined */
export function findCalm(place: Place, pathClass: PathClass): Calm | undefined {
  const { value, quote, next, before } = place;
  if (reference.test(value) || lookup.test(value)) return "reference";
  if (sealed.test(value) || /!vault\b|ENC\[AES256_GCM|sops_|encryptedData/.test(before)) return "sealed";
  if (literal.test(value)) return "literal";
  if (mask.test(value)) return "mask";
  if (publicKey.test(value) || place.keyWords.includes("public") || place.key.toLowerCase().includes("publickey"))
    return "public";
  if (isPublished(value)) return "published";
  if (/\$\(\s*$/.test(before)) return "expression";
  if (uuid.test(value) && !place.keyWords.some((word) => /secret|pass|token|api|auth|cred/.test(word)))
    return "identifier";
  if (/:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value)) return "reference";
  if (passwordHash.test(value)) return "hash";
  if (
    /^(?:id|ids|kid|name|names|arn|alias)$/.test(place.keyWords.at(-1) ?? "") &&
    !/access_?key|secret_?id/i.test(place.key)
  )
    return "name";
  if (quote === "") {
    if (/^[([.]|^->|^::/.test(place.after) && !/^\.\s|^\.$/.test(place.after)) return "expression";
    if (/[()[\]{}]$|::|->/.test(value)) return "expression";
    if ((pathClass === "code" || pathClass === "test") && /^[a-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/i.test(value))
      return "expression";
  } else if (/^\+|^%\s|^\.format\(/.test(next) && value.length < 12) return "expression";
  if (upperSnake.test(value) && !/\d{2}/.test(value)) return "name";
  if (
    place.keyWords.some((word) => hashWord.test(word)) &&
    /^[\da-f]{16,}$|^[\w+/]{20,}={0,2}$|^\$|^sha\d/i.test(value)
  )
    return "hash";
  const flat = value.toLowerCase().replace(/[^a-z\d]/g, "");
  const flatKey = place.key.toLowerCase().replace(/[^a-z\d]/g, "");
  if (flat !== "" && flat === flatKey) return "name";
  return undefined;
}

/** Values that vendors print in their own documentation, by FNV-1a, so that none of them stands here. */
const published = new Set<number>([]);

function isPublished(value: string): boolean {
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 0x811c9dc5;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193) >>> 0;
  return published.has(hash);
}
