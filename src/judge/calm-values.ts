import { remember } from "../remember.ts";
import { mayBeText } from "./first-bytes.ts";
import { isDigestOf, labelledDigest, passwordHash } from "./hashes.ts";
import { type Letters, readLetters, signsOf } from "./letters.ts";
import { columnType, identifiable, isCounted, isNotation } from "./notation.ts";
import { listWords } from "./place.ts";
import { isCurvePoint } from "./points.ts";
import { isPublished } from "./published.ts";
import { isSealedValue } from "./sealed.ts";

const reference =
  /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|\{%[-+]?[ \t]?[a-z]{2,20}[ \t]|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$|^&{1,2}[a-z]+(?:_[a-z]+)+\.?$/i;
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
const version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
/** A JWT with what it says decoded: the token has a rule of its own, if it is signed. */
const readToken = /^eyJ(?!hbGciOiJub25l)[\w-]{8,}\.\{/;
/** Those of a tailnet beside others; private ones begin with `privkey:`, `nlpriv:`. https://pkg.go.dev/tailscale.com/types/key */
const publicKey =
  /^(?:(?:nodekey|mkey|discokey|chalpub|nlpub):[\da-f]{64}$|AToAAQALAAMAsg|age1[02-9ac-hj-np-z]{58}$|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|MII[A-P][\w+/][DTjz]CC[\w+/]{3}gAwIBAgI|MII[BC]CgKCA[QgIw]EA|3082[\da-f]{4}0282[\da-f]{4}00|0024000004800000[\da-f]{8}060200000024000052534131|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
/** What a JWT begins with, alone: how it is signed. Cut, where the line goes on below; a JWK says its key. */
const tokenHead =
  /^\{"(?:alg|typ)":"[\w-]{1,12}"(?:,"(?:alg|typ|cty)":"[\w-]{1,12}"){0,2}(?:\}|,"?[a-z]{0,3}(?:"(?::(?:"[\w-]{0,12})?)?)?)?$/;
const isTokenHead = (value: string): boolean =>
  value.startsWith("eyJ") &&
  value.length < 80 &&
  /^[\w-]+$/.test(value) &&
  tokenHead.test(Buffer.from(value, "base64url").toString("latin1"));
/** PEM in base64, of nothing but a certificate or a public key. */
function isPublicPem(value: string): boolean {
  if (!value.startsWith("LS0tLS1CRUdJTi")) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^-----BEGIN (?:CERTIFICATE|(?:[A-Z]{2,8} )?PUBLIC KEY)/.test(text) && !text.includes("PRIVATE");
}
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
/** Bytes of a picture or an archive, which are no UTF-8; a word in Latin-1 has few such. */
const isNoText = (value: string): boolean =>
  control.test(value) || (value.includes("\ufffd") && (value.split("\ufffd").length - 1) * 4 > value.length);
/**
 * What is said before a password is: a message of NTLM's handshake ("NTLMSSP" in base64), good for one connection, and a
 * mail server's "Username:" and "Password:". https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/, RFC 4954
 */
const handshake = /^TlRMTVNTUAA/i;
const handshakeEnd = /(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
/** Words that ask to be replaced. */
const placeholder =
  /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:[a-z]{2,24}[ _-])*(?:own|new|very|super|strong|secure|secret|db|api|actual|real)*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
/** `enter_password_here`, `some-token`, `encryptedpassword` */
const placeholderWords =
  /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$|^(?:encrypted|encoded|hashed|plain(?:text)?|clear(?:text)?|decrypted)[ _-]?(?:password|passwd|secret|token|key)$/i;

/** A Kubernetes secret's base64 of what asks to be replaced. */
function decodesToPlaceholder(value: string): boolean {
  if (value.length < 4 || value.length > 160 || !mayBeText(value) || !/^[\w+/]+={0,2}$/.test(value)) return false;
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
      reference.test(password) ||
      lookup.test(text))
  );
}

const algorithm =
  /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|[Ss]ec[Pp]\d{3}[kr]1|[Xx]25519|[Xx]448|[Ee]d25519|[Ee]d448|EdDSA|A(?:128|192|256)(?:GCM|KW|GCMKW|CBC-HS\d{3})|ECDH-ES|AWS4-HMAC-SHA256|ML-?KEM|ffdhe\d{4})(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
/** How text is written in bytes: `password.decode("Latin-1")`. https://www.iana.org/assignments/character-sets/ */
const encoding =
  /^(?:utf[-_]?(?:7|8|16|32)(?:[-_]?(?:le|be|sig))?|(?:us-)?ascii|latin[-_]?\d{1,2}|iso[-_]?8859[-_]\d{1,2}|(?:windows|cp|ibm)[-_]?\d{3,5}|koi8[-_][ru]|shift[-_]?jis|euc[-_](?:jp|kr)|gb(?:k|2312|18030)|big5)$/i;
/** Typed along the keyboard or the alphabet to fill a length. */
const filler = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;

/** A sign that each of these holds. */
const ofReferences = signsOf("$%{}<[@~&_");
const dot = signsOf(".");
const bracket = signsOf("[");
const colon = signsOf(":");

/** Only what repeats a character three times or more, has one beyond ASCII, or brackets, is a mask. */
const isMask = (value: string, { runs, foreign, signs }: Letters): boolean =>
  (runs.equal > 2 || foreign > 0 || (signs & bracket) !== 0) && mask.test(value);

const isFilled = (value: string, { runs }: Letters): boolean =>
  ((runs.rising > 5 || value.includes("010203040506")) && filler.test(value)) || isCounted(value);

/** Reasons by the value alone, wherever it stands; most values are told to be none by a number or a sign that is not there. */
const reasons = {
  reference: (value, { signs }) => ((signs & ofReferences) !== 0 && reference.test(value)) || lookup.test(value),
  sealed: isSealedValue,
  literal: (value, letters) =>
    isLiteral(value) ||
    (letters.foreign > 0 && isNoText(value)) ||
    isNotation(value, letters) ||
    version.test(value) ||
    readToken.test(value) ||
    algorithm.test(value) ||
    (value.length < 15 && encoding.test(value)) ||
    letters.runs.rising > 11,
  placeholder: (value, { digits }) =>
    decodesToPlaceholder(value) ||
    (value.length < 80 &&
      (placeholder.test(value) ||
        (digits === 0 && (placeholderWords.test(value) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value))))),
  mask: (value, letters) =>
    isMask(value, letters) ||
    redacted.test(value) ||
    (value.length > 15 && isFilled(value, letters)) ||
    ((letters.signs & dot) !== 0 && /\.\.\.?\[|\(\.\.\.\)/.test(value)),
  refuted: (value) => identifiable.test(value),
  public: (value) =>
    publicKey.test(value) ||
    isPublicPem(value) ||
    isTokenHead(value) ||
    isCurvePoint(value) ||
    handshake.test(value) ||
    (value.endsWith("6") && handshakeEnd.test(value)),
  published: (value) => isPublished(value),
  hash: (value, { signs }) =>
    passwordHash.test(value) ||
    labelledDigest.test(value) ||
    isDigestOf(value) ||
    ((signs & colon) !== 0 &&
      /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value)) ||
    /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value),
} satisfies Record<string, (value: string, letters: Letters) => boolean>;

type ValueCalm = keyof typeof reasons;

function readValue(value: string): ValueCalm | "" {
  const letters = readLetters(value);
  for (const reason in reasons) if (reasons[reason as ValueCalm](value, letters)) return reason as ValueCalm;
  return "";
}

/** Longer values repeat seldom, and are not worth their memory. */
const longestRemembered = 200;
const rememberValue = remember(readValue, 8192);

/** The first reason for which a value is no secret wherever it stands, or "". It is asked for before a candidate is made, and when it is judged. */
export const tellValue = (value: string): ValueCalm | "" =>
  value.length <= longestRemembered ? rememberValue(value) : readValue(value);

/** Does the value itself tell that it is no secret, if nothing opens it? Where not, its name and place may. */
export const isCalmAlone = (value: string): boolean => tellValue(value) !== "" || columnType.test(value);
