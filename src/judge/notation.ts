/** What RCS, CVS, Subversion and git's `ident` put in place of a keyword: `$Id: 0c43… $`. https://git-scm.com/docs/gitattributes#_ident */
const keyword =
  /^\$(?:Id|Revision|Rev|Header|Date|Author|Source|RCSfile|HeadURL|Log|Name|State|Locker)(?::[^$\r\n]{0,200})?\$$/;
/** A column's type: `password varchar2(128)`, of which what follows the bracket is cut off. */
const columnType =
  /^(?:n?(?:var)?char2?|character(?: varying)?|string|binary|varbinary|raw|decimal|numeric|number|bit|text|blob)\(\d{1,6}(?:,\d{1,3})?\)?$/i;
/** How somebody signs in, and not with what: RFC 1994, RFC 2759. */
const protocol = /^(?:ms-?)?chap(?:-?v\d)?$/i;
/** What a server offers for TLS, as OpenSSL names it. https://docs.openssl.org/master/man1/openssl-ciphers/ */
const cipherSuites =
  /^(?:TLSv1(?:\.\d)?|SSLv[23])(?=\W|$)|^!?(?:(?:EC)?DHE-)?(?:RSA|ECDSA|PSK)-(?:AES|CHACHA20|CAMELLIA)[\w:+!-]*$|^(?:EC)?DHE-(?:RSA|ECDSA|PSK)-[\w:+!-]*$/;
/** A user flow or custom policy of Azure AD B2C. https://learn.microsoft.com/azure/active-directory-b2c/user-flow-overview */
const userFlow = /^B2C_1A?_[A-Za-z][\w-]{1,60}$/;

/** Of an index, as Doctrine and others name it: `IDX_368A4209A76ED395`. */
const indexName = /^(?:IDX|idx|UNIQ|uniq|FK|fk)_[\da-fA-F]{8,32}$|^PK_[\dA-F]{8,32}$/;

/** Is it written in a notation of its own that says what it is? */
export const isNotation = (value: string, quote: string): boolean =>
  (value.startsWith("$") && keyword.test(value)) ||
  (quote === "" && columnType.test(value)) ||
  protocol.test(value) ||
  indexName.test(value) ||
  cipherSuites.test(value) ||
  userFlow.test(value);

/**
 * Keys that carry Microsoft's signature at its place: with a right checksum their own rules have them, so this one is wrong.
 * https://github.com/microsoft/security-utilities
 */
export const identifiable =
  /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;
