import { mayRise } from "./first-bytes.ts";
import { type Letters, signsOf } from "./letters.ts";

/** What RCS, CVS, Subversion and git's `ident` put in place of a keyword: `$Id: 0c43… $`. https://git-scm.com/docs/gitattributes#_ident */
const keyword =
  /^\$(?:Id|Revision|Rev|Header|Date|Author|Source|RCSfile|HeadURL|Log|Name|State|Locker)(?::[^$\r\n]{0,200})?\$$/;
/** A column's type: `password varchar2(128)`, of which what follows the bracket is cut off. */
export const columnType =
  /^(?:n?(?:var)?char2?|character(?: varying)?|string|binary|varbinary|raw|decimal|numeric|number|bit|text|blob)\(\d{1,6}(?:,\d{1,3})?\)?$/i;
/** How somebody signs in, and not with what, and in which form: RFC 1994, RFC 2759, WPA2-PSK of wireless networks, PKCS #12. */
const protocol =
  /^(?:ms-?)?chap(?:-?v\d)?$|^wpa[23]?(?:[-_/+ ](?:psk|wpa[23]?|personal|enterprise|eap|sae|ccmp|tkip|aes|mixed)){0,4}$|^pkcs ?#?\d{1,2}$/i;
/** What a server offers for TLS, as OpenSSL names it. https://docs.openssl.org/master/man1/openssl-ciphers/ */
const cipherSuites =
  /^(?:TLSv1(?:\.\d)?|SSLv[23])(?=\W|$)|^!?(?:(?:EC)?DHE-)?(?:RSA|ECDSA|PSK)-(?:AES|CHACHA20|CAMELLIA)[\w:+!-]*$|^(?:EC)?DHE-(?:RSA|ECDSA|PSK)-[\w:+!-]*$/;
/** A user flow or custom policy of Azure AD B2C. https://learn.microsoft.com/azure/active-directory-b2c/user-flow-overview */
const userFlow = /^B2C_1A?_[A-Za-z][\w-]{1,60}$/;

/** Of an index, as Doctrine and others name it: `IDX_368A4209A76ED395`. */
const indexName = /^(?:IDX|idx|UNIQ|uniq|FK|fk)_[\da-fA-F]{8,32}$|^PK_[\dA-F]{8,32}$/;

/** `<g><path d="…"/></g>`: a picture, and no text in it. */
const markup = /^(?:<[a-z/][^<>]{0,400}>\s{0,8}){2,400}$/;
/** A pattern's, as a whole: `[0-9A-Fa-f]{1,4}` */
const characterClass = /^\^?(?:\[\^?[A-Za-z\d\\_-]{2,40}\](?:[+*?][^[]{0,3}|\{\d[^[]{0,8}))+$/;
/** `[-A-Za-z0-9_.]`, without a count behind it. */
const rangeClass = /^\^?(?=.{0,60}(?:a-z|A-Z|0-9))(?:\[\^?[A-Za-z\d\\_.:/+-]{3,40}\][+*?]?)+$/;
/** What only a pattern holds: a class of characters that repeats, `[A-Za-z\d]{40}`, and what its brackets ask for, `(?=.*\d)`, `(?<token>`. */
const patternPart =
  /\[\^?(?:A-Z|a-z|0-9|\\[dw])[^\]\s]{0,40}\](?:[+*]|\{\d)|\(\?(?:[:=!](?=[^)]{0,120}\))|<[=!]|P?<[A-Za-z_]\w{0,40}>|[imsx]{1,4}[):])/;
/** A picture or a typeface in a page's own text. RFC 2397 */
const dataAddress = /^data:(?:(?:image|font|audio|video)\/|application\/(?:x-|vnd\.)?(?:font|ms-fontobject))/;
/** `\\x1b[32m✓\\x1b[0m`: a colour of a terminal. */
const colour = /\\(?:x1b|u001b|0?33|e)\[\d{1,3}(?:;\d{1,3}){0,5}m/i;
/** What they say is looked at where they are text. */
const registryBytes = /^hex(?:\([127b]\))?:[\da-f]{2}(?:,[\da-f]{2})*,?\\?$|^dword:[\da-f]{1,8}$/i;
/** `cn=admin,dc=contoso,dc=com`, `cdn.shop.contoso.com`, `.shop.contoso.com` */
const distinguishedName =
  /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=|^\.?(?:[a-z\d-]{1,63}\.){2,6}(?:com|net|org|io|dev|cloud)$/i;
/** Of a container, by what is in it: `contoso/shop:1.2@sha256:…`. https://github.com/opencontainers/image-spec */
const imageDigest = /^[\w./:-]{2,300}@sha256:[\da-f]{64}$/;
/** What a page loads, and the mark by which browsers see that it changed: `/js/shop-auth.js?id=1f…`. */
const asset = /^\/?[\w./-]{1,200}\.(?:m?js|css|map|woff2?)\?(?:id|v|ver|version|hash|h)=[\da-f.]{1,64}$/;
/** Where integers of 32 and 64 bits end. */
const limits = /^-?(?:2147483647|2147483648|4294967295|9223372036854775807|9223372036854775808|18446744073709551615)$/;

/** Bytes that rise one by one, in base64 or hexadecimal digits, as somebody counts up to a length. */
export function isCounted(value: string): boolean {
  if (!mayRise(value) || !/^(?:[\da-f]{2}){8,64}$|^[\w+/-]{11,88}={0,2}$/i.test(value)) return false;
  const bytes = Buffer.from(value, /^[\da-f]+$/i.test(value) ? "hex" : "base64");
  return bytes.length > 7 && bytes.every((byte, at) => at === 0 || byte === ((bytes[at - 1]! + 1) & 0xff));
}

const line = signsOf("_");
const separators = signsOf(",.");
const bracket = signsOf("[");
const ofPatterns = signsOf("[(");

/** Is it written in a notation of its own that says what it is? */
export const isNotation = (value: string, { signs, upper, lower }: Letters): boolean =>
  (signs !== 0 &&
    ((value.startsWith("$") && keyword.test(value)) ||
      ((signs & line) !== 0 && (indexName.test(value) || userFlow.test(value))) ||
      ((signs & separators) !== 0 && distinguishedName.test(value)) ||
      ((signs & bracket) !== 0 && (characterClass.test(value) || rangeClass.test(value) || colour.test(value))) ||
      ((signs & ofPatterns) !== 0 && patternPart.test(value)) ||
      dataAddress.test(value) ||
      markup.test(value) ||
      registryBytes.test(value) ||
      imageDigest.test(value) ||
      asset.test(value))) ||
  protocol.test(value) ||
  cipherSuites.test(value) ||
  (upper + lower === 0 && limits.test(value));

/**
 * Keys that carry Microsoft's signature at its place: with a right checksum their own rules have them, so this one is wrong.
 * https://github.com/microsoft/security-utilities
 */
export const identifiable =
  /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;
