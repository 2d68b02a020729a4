import type { Unplaced } from "../types.ts";
import { type Place, rememberName } from "./place.ts";

/** Also EJSON, https://github.com/Shopify/ejson, GeoServer's, and blobs of Windows: DPAPI, and session keys of IIS. https://learn.microsoft.com/windows/win32/seccrypto/base-provider-key-blobs */
const sealedText =
  /^ENC\[|^EJ\[\d:|^ENC(?:RYPTED)?\(|^vault:v\d+:|^\{?cipher\}|^crypt[12]:[\w+/]{22,}={0,2}$|^AQICAH|^AQAAANCMnd8BFdERjHoAwE|^AQIAAA[45]m|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[A-D][\w+/]{200}/;
/**
 * DPAPI in digits, "Salted__" of OpenSSL, Laravel's iv, value and mac, Jenkins', PKCS #7's envelope, a message of PGP, what Rails
 * seals with AES-GCM, Mule's, NiFi's. https://docs.openssl.org/master/man1/openssl-enc/, https://laravel.com/docs/encryption,
 * https://guides.rubyonrails.org/security.html#custom-credentials, https://docs.mulesoft.com/mule-runtime/latest/secure-configuration-properties
 */
const sealedBytes =
  /^01000000d08c9ddf0115d1118c7a00c04fc297eb|^U2FsdGVkX1[\w+/]{20}|^eyJpdiI6I[\w+/=]{100,}$|^\{?AQAAABAAAA[A-P][\w+/]{20,}={0,2}\}?$|^MII[\w+/]{3}YJKoZIhvcNAQcD|^(?:wcFMA|hQ[EIG]MA)[\w+/]{100}|^[\w+/]{4,}={0,2}--[\w+/]{16}--[\w+/]{22}==$|^!\[[\w+/]{20,}={0,2}\]?$|^enc\{[\da-f]{32,}\}?$/i;
/** It says that it is encrypted, or with which cipher: dotenvx's `encrypted:…`, Talend's `enc:system.encryption.key.v1:…`, `aes-256-gcm:…`. https://dotenvx.com/docs/quickstart/encryption */
const sealedLabel =
  /^enc(?:rypted)?:(?:[\w.-]{1,40}:){0,3}[\w+/-]{22,}={0,2}(?::[\w+/=-]{16,}){0,3}$|(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;][\w+/=:$|,;.-]{32,}$/i;
/** `aes-256-gcm:` and as many bytes as a key of it has: more are what it seals, with what it starts with and its tag. */
const labelledKey = /(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;](?:[\da-f]{64}|[\w+/-]{43}=?)$/i;
/** In HarmonyOS's build profiles: the length of text and tag, 12 bytes to start with, text and tag. https://developer.huawei.com/consumer/en/doc/harmonyos-guides/ide-signing */
const isSealedByDevEco = (value: string): boolean =>
  /^000000[\dA-F]{2}[\dA-F]{56,}$/.test(value) && value.length === 32 + 2 * Number.parseInt(value.slice(0, 8), 16);
const sealedWord = /^(?:encrypted|obscured|obfuscated|ciphertext|sealed|wrapped)/;
/** A hash, or bytes in base64. */
export const opaque = /^[\da-f]{16,}$|^[\w+/-]{20,}={0,2}$|^\$|^sha\d/i;

/** `ENC(…)`, where the value begins inside. http://www.jasypt.org/encrypting-configuration.html */
const isSealedByJasypt = ({ value, before, after }: Place): boolean =>
  /\bENC(?:RYPTED)?\($/i.test(before) &&
  after.startsWith(")") &&
  value.length % 4 === 0 &&
  /^[\w+/]{22,}={0,2}$/.test(value);

/** `<password>{…}</password>`, as Maven seals one for its settings. https://maven.apache.org/guides/mini/guide-encryption.html */
const isSealedByMaven = ({ value, before, after }: Place): boolean =>
  value.startsWith("{") && before.endsWith(">") && after.startsWith("</") && /^\{[\w+/]{22,}={0,2}\}$/.test(value);

/** Of SOPS: a value that is sealed, and what it was sealed with. https://github.com/getsops/sops */
const sealedBySops = "ENC[AES256_GCM,data:";
/** Of Pulumi: 12 bytes to start with, and the text. https://www.pulumi.com/docs/iac/concepts/secrets/ */
const sealedByPulumi = /\bsecure["']?: ?["']?v1:[\w+/]{16}:$/;

/** Does a seal begin there that goes on up to the value? */
function isWithinSeal(before: string): boolean {
  const begin = before.lastIndexOf(sealedBySops);
  return (
    (begin !== -1 && !/[\]\s"']/.test(before.slice(begin))) || (before.endsWith(":") && sealedByPulumi.test(before))
  );
}

/** It has a provider's format by chance: what is sealed is as long as what it seals. */
export const isSealedFormat = ({ context, contextStart }: Unplaced): boolean =>
  isWithinSeal(context.reveal().slice(Math.max(0, contextStart - 4100), contextStart));

/** The value's own tag or name, or the object that it is in; what else stands on its line is another's. */
const sealMark =
  /!vault\b[ \t|>+-]*["']?$|\bsops_\w*["']?\s?[:=]\s?["']?$|\bencryptedData["']?\s?[:=]\s?(?:\{[^{}]*|["']?)$/;

/** A part of each of these. */
const sealStems = ["!vault", "sops_", "encryptedData"];
const isMarked = (before: string): boolean => sealStems.some((stem) => before.includes(stem)) && sealMark.test(before);

/** Not the key that seals: `encryptedSavedObjects.encryptionKey`. */
const isNamedSealed = rememberName(
  ({ keyWords }) =>
    keyWords.some((word) => sealedWord.test(word)) && !/\b(?:en|de)cryption key$/.test(keyWords.join(" ")),
);

/** Encrypted, and of use only with a key that is kept elsewhere. */
export const isSealedValue = (value: string): boolean =>
  sealedText.test(value) ||
  sealedBytes.test(value) ||
  (sealedLabel.test(value) && !labelledKey.test(value)) ||
  value.includes("ANSIBLE_VAULT") ||
  isSealedByDevEco(value);

/** As its name or its place says. */
export const isSealedThere = (place: Place): boolean =>
  isSealedByJasypt(place) ||
  isSealedByMaven(place) ||
  isWithinSeal(place.before) ||
  isMarked(place.before) ||
  (isNamedSealed(place) && (opaque.test(place.value) || /\(\.\.\.\)/.test(place.value)));
