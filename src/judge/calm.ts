import { isExpression, isProgram } from "./expression.ts";
import { isFilled } from "./filled.ts";
import { isFileDigest, isHashingKey, isHashWord, labelledDigest, passwordHash } from "./hashes.ts";
import { isIdentifier } from "./identifiers.ts";
import { isImageTag, isLockedVersion } from "./moment.ts";
import { isGatewayKey } from "./naming.ts";
import { identifiable, isCounted, isNotation } from "./notation.ts";
import type { PathClass } from "./paths.ts";
import { listWords, type Place } from "./place.ts";
import { isCurvePoint } from "./points.ts";
import { isPublished } from "./published.ts";
import { isSealed, opaque } from "./sealed.ts";
import { isTranslation } from "./translation.ts";
import { measureBigrams, measureRun } from "./wording.ts";

const reference =
  /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|\{%[-+]?[ \t]?[a-z]{2,20}[ \t]|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
/** A letter that each of these holds. */
const begunReference = /[$%{}<[@~&_]/;
const lookup =
  /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env|credentialsJSON):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
/** A set, where a pattern would be compiled in each commit's hook; so are the other lists of words here. */
const literals = listWords(
  "null none nil undefined true false yes no on off nan void never any self this string str text byte bytes boolean bool int integer float number object array list dict map char varchar optional required default example compat files digest uniq index empty unset hidden disabled enabled deprecated redacted masked removed sensitive private public hashed todo fixme tbd n/a var let const new return function async await lambda typeof not and or in is if else",
);
export const isLiteral = (value: string): boolean =>
  value.length < 12 && literals.has(value.toLowerCase().replace(/[?!.:]$/, ""));
const mask =
  /^([*x.#_•●\-?=+~0])\1{2,}$|\*{3,}|•{3,}|\.{3}$|…|\w\.{3}\w|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|\[(?:filtered|hidden|masked)\]/i;
/** No `sharedActed9`. */
const redacted = /(?<![A-Za-z])[Rr]edacted|(?<![A-Z])REDACTED/;
/** A measure: rates of tokens, ages of keys. */
const decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?(?:;\s.*)?$/i;
const version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
/** Those of a tailnet beside others; private ones begin with `privkey:`, `nlpriv:`. https://pkg.go.dev/tailscale.com/types/key */
const publicKey =
  /^(?:(?:nodekey|mkey|discokey|chalpub|nlpub):[\da-f]{64}$|AToAAQALAAMAsg|age1[02-9ac-hj-np-z]{58}$|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|0024000004800000[\da-f]{8}060200000024000052534131|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
/** Bytes of a picture or an archive, which are no UTF-8; a word in Latin-1 has few such. */
const isNoText = (value: string): boolean =>
  control.test(value) || (value.includes("\ufffd") && (value.split("\ufffd").length - 1) * 4 > value.length);
const upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
/**
 * `pubKey`, `sec-websocket-key`, `skipToken`: the peer's, sent in the open and used once, or a place in a list; and what a page is
 * purged by. https://www.fastly.com/documentation/reference/http/http-headers/Surrogate-Key/
 */
const openName =
  /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation)_?-?token|(?<!plat|trans)form_?-?key|surrogate[_-]?key/i;
/** What others' signatures are told by: 32 bytes or more, or a fingerprint. Keys of callers that a server trusts are shorter. */
const signerKey = /^(?![\da-f]{32}$)[\w+/=:. -]{32,}$|^(?:0x)?(?:[\da-f]{16}|[\da-f]{40})$/i;
/**
 * What is said before a password is: a message of NTLM's handshake ("NTLMSSP" in base64), good for one connection, and a
 * mail server's "Username:" and "Password:". https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/, RFC 4954
 */
const handshake = /^TlRMTVNTUAA|(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
const publicKeyNames = listWords("recv gpg pgp gpgkey pgpkey apt keyserver keyid repokey");
/** A variable read from the environment or a store: the value is its name. */
const lookupBefore =
  /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
/** `{{- $password := coalesce .Values.password`: what stands in a template is run. */
const openTemplate = /\{\{-?[^{}]{0,200}$/;
/** Words that ask to be replaced. */
const placeholder =
  /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:[a-z]{2,24}[ _-])*(?:own|new|very|super|strong|secure|secret|db|api|actual|real)*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
/** `enter_password_here`, `some-token`, `encryptedpassword` */
const placeholderWords =
  /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$|^(?:encrypted|encoded|hashed|plain(?:text)?|clear(?:text)?|decrypted)[ _-]?(?:password|passwd|secret|token|key)$/i;

/** A Kubernetes secret's base64 of what asks to be replaced. */
function decodesToPlaceholder(value: string): boolean {
  if (value.length < 4 || value.length > 160 || !/^[\w+/]+={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  const password = text.slice(text.indexOf(":") + 1);
  return (
    /^[\x20-\x7e]{3,}$/.test(text) &&
    (placeholder.test(password) ||
      decodesToPlaceholder(text) ||
      placeholderWords.test(text) ||
      isLiteral(text) ||
      /\b(?:fake|dummy|example) /i.test(text) ||
      mask.test(text) ||
      redacted.test(text) ||
      reference.test(password))
  );
}

/** Given to every visitor, or the name of an event. */
const publicNames = listWords(
  "csrf xsrf synchronizer authenticity authenticode foreign down up press authenticator attestation",
);
/** Quoted names in a row: up to where the next begins, and after one. */
const namesBefore = /(?:["'][\w-]{1,60}["'],\s?){1,4}["']$/;
const namesAfter = /^["'](?:,\s?["'][\w-]{1,60}["']){1,4}/;
const plainWord = /^[A-Za-z_][\w-]{0,60}$/;
/** Programs that have "pass" in their name. */
const passwordManager =
  /^(?:(?:one|1)password|(?:last|kee|nord|en|proton)pass|keepass(?:xc|dx)|(?:apple|i)passwords)$/i;
/** "Logins with password rotation": what is done with one. */
const afterPassword = listWords(
  "authentication challenge encryption expiration expiry grant hashing login management policy policies protection recovery reset resets rotation strength substitution support validation verification",
);
const maskedNames = listWords("redacted masked mask censored obfuscated scrubbed placeholder");
const algorithm =
  /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|secp\d{3}[kr]1)(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
/** ``UNIQUE KEY `shop_user` (`shop_id`,`user_id`),`` names an index in SQL. */
const indexBefore = /^\s*(?:ADD )?(?:(?:UNIQUE|FULLTEXT|SPATIAL|FOREIGN) )?(?:KEY|INDEX) `$/;
const indexAfter = /^` ?\((?:`\w{1,64}`(?:\(\d{1,4}\))?,? ?){1,16}\)/;
/** Typed along the keyboard or the alphabet to fill a length. */
const filler = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;

const flatten = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, "");
const countCommas = (text = ""): number => text.split(",").length - 1;

/** `Map.of("user", "shop", "password", "…`: a name and its value by turns, and a value's turn. */
const mapBefore = /Map\.of\((?:\s?"[^"\\]{0,60}",\s?"[^"\\]{0,60}",){0,8}\s?"[^"\\]{1,60}",\s?"$/;
/** One of four quoted names in a row, or of more. */
const isListed = (before: string, after: string): boolean =>
  !mapBefore.test(before) &&
  countCommas(namesBefore.exec(before.slice(-260))?.[0]) + countCommas(namesAfter.exec(after)?.[0]) >= 3;

/**
 * Of a line of fields the second, fourth or a later even one is the name before: a map's names stand at odd places. A command's
 * arguments have flags among them, and a password is seldom one word in small letters.
 */
const isOddInRow = (before: string, value: string): boolean =>
  before.length < 120 &&
  /^\s{0,60}(?:(["'])\w[\w-]{0,39}\1,\s?(["'])\w[\w-]{0,39}\2,\s?){1,4}["']$/.test(before) &&
  /^[a-z]+(?:[_-][a-z]+)*$/.test(value) &&
  measureBigrams(value) < 3.6;

/** Why a value is no secret, whatever a model says of its letters; the first that holds is named. */
export const reasons = {
  // First, since it costs least and holds of most in programs.
  expression: isExpression,
  reference: ({ value, before, quote }) =>
    (begunReference.test(value) && reference.test(value)) ||
    lookup.test(value) ||
    lookupBefore.test(before) ||
    /\bcredentialsJSON:$/.test(before) ||
    (/\b[fF]["']$/.test(before) && isFilled(value)) ||
    (quote === "" && before.includes("{{") && openTemplate.test(before)) ||
    /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before) ||
    (/:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value)),
  sealed: isSealed,
  literal: ({ value, quote, before }) =>
    isLiteral(value) ||
    isNoText(value) ||
    isNotation(value, quote) ||
    version.test(value) ||
    isImageTag(value, before) ||
    isLockedVersion(value, before) ||
    algorithm.test(value) ||
    measureRun(value.toLowerCase(), 1) > 11,
  placeholder: ({ value }) =>
    decodesToPlaceholder(value) ||
    (value.length < 80 &&
      (placeholder.test(value) ||
        placeholderWords.test(value) ||
        /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value))),
  mask: ({ value, after, keyWords }) =>
    mask.test(value) ||
    redacted.test(value) ||
    keyWords.some((word) => maskedNames.has(word)) ||
    (value.length > 15 && (filler.test(value) || isCounted(value))) ||
    /^\.{2,}|^…/.test(after) ||
    /\.\.\.?\[|\(\.\.\.\)/.test(value),
  refuted: ({ value }) => identifiable.test(value),
  public: ({ value, key, keyWords, before }) =>
    publicKey.test(value) ||
    isCurvePoint(value) ||
    keyWords.includes("public") ||
    keyWords.some((word) => publicNames.has(word)) ||
    openName.test(key) ||
    (/trusted_?-?keys?$/i.test(key) && signerKey.test(value)) ||
    /badge[\w./-]{0,60}\?\w{1,20}=$/.test(before) ||
    handshake.test(value) ||
    /[\w+/]{40}[=]{1,2} $/.test(before) ||
    // Seeds begin with S. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
    (/nkeys?$/.test(keyWords.at(-1) ?? "") && /^[ACNOUX][A-Z2-7]{55}$/.test(value)) ||
    (keyWords.some((word) => publicKeyNames.has(word)) &&
      !keyWords.some((word) => /pass|pwd/.test(word)) &&
      /^(?:0x)?[\dA-F]{8,40}$/i.test(value)),
  published: ({ value, quote }) => isPublished(value, quote),
  identifier: isIdentifier,
  hash: ({ value, key, keyWords, before }) =>
    passwordHash.test(value) ||
    labelledDigest.test(value) ||
    isFileDigest({ value, key, before }) ||
    /\bchecksum\/[\w.-]{1,80}["']?:\s?["']?$/.test(before) ||
    /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value) ||
    keyWords.includes("hashed") ||
    /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value) ||
    isHashWord(keyWords.at(-1) ?? "") ||
    /\bmsauth:(?:\/\/[\w.]+\/)?$/.test(before) ||
    (keyWords.some((word) => isHashWord(word)) &&
      opaque.test(value) &&
      !isGatewayKey(value, key) &&
      !isHashingKey(keyWords)),
  number: ({ value, quote }) => (quote === "" && decimal.test(value)) || /^\d{1,3}_\d{12,}$/.test(value),
  translation: (place, pathClass) => isTranslation(place, pathClass),
  name: ({ value, key, link, before, after }) =>
    (indexBefore.test(before) && indexAfter.test(after)) ||
    (upperSnake.test(value) && !/\d{2}/.test(value)) ||
    // `"createKey" | "deriveKey" =>`
    (/["']\s?\|\s?["']$/.test(before) && plainWord.test(value)) ||
    (link === "comma" && /^[A-Za-z_-]+$/.test(value) && (isListed(before, after) || isOddInRow(before, value))) ||
    (link === "word" && /^pass$|disabled-password$|^(?:fastcgi|uwsgi|scgi|grpc)_pass$/i.test(key)) ||
    (link === "word" && afterPassword.has(value) && /(?<![\w-])password $/i.test(before)) ||
    passwordManager.test(key) ||
    (flatten(value) !== "" && flatten(value.slice(value.lastIndexOf(":") + 1)) === flatten(key)),
} satisfies Record<string, (place: Place, pathClass: PathClass) => boolean>;

export type Calm = keyof typeof reasons;

/** Classes of paths between which no reason makes a difference. */
export const calmKind = (pathClass: PathClass): string =>
  isProgram(pathClass) ? "program" : pathClass === "translation" ? pathClass : "other";

/** @returns the first reason that holds, or undefined */
export function findCalm(place: Place, pathClass: PathClass): Calm | undefined {
  for (const reason in reasons) if (reasons[reason as Calm](place, pathClass)) return reason as Calm;
  return undefined;
}

/** Reasons that hold of a value wherever it stands, if they hold of it alone. */
const alone = [
  "literal",
  "reference",
  "sealed",
  "placeholder",
  "mask",
  "refuted",
  "public",
  "published",
  "hash",
] as const;
const nowhere = {
  key: "",
  keyWords: [],
  before: "",
  after: "",
  quote: "",
  next: "",
  link: "other",
  inString: false,
} as const;

/** Does the value itself tell that it is no secret? Where not, its name and place may. */
export const isCalmAlone = (value: string): boolean => alone.some((reason) => reasons[reason]({ ...nowhere, value }));
