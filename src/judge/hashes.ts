import { listWords, type Place } from "./place.ts";

/** As systems and libraries write one, or the head of one; a salt and a digest, as `rpcauth` of Bitcoin has them, with signs that a shell would read. */
export const passwordHash =
  /^\{?[\w.-]{1,20}\}(?:\{[\w+/=]{8,88}\})?[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\${2,8}(?:2[aby]|apr1|[156y])\${2,8}|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:sha\d{1,3}|md5):[\da-f]{4,64}:[\da-f]{32,128}$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$|^(?:\\?\$\d\w?\\?\$)?[\da-f]{16,64}\\?\$(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;

/**
 * Of MySQL, SQL Server, Oracle, GRUB, Tor, ASP.NET Core, WordPress, Drupal; of PBKDF2 with its rounds, its salt and its bytes; and
 * `CRYPT:` of Jetty. https://dev.mysql.com/doc/refman/8.4/en/password-hashing.html, https://learn.microsoft.com/sql/t-sql/statements/create-login-transact-sql
 */
const storedHash =
  /^\*[\dA-F]{40}$|^0x0[12]00[\dA-Fa-f]{48}(?:[\dA-Fa-f]{40}|[\dA-Fa-f]{88})?$|^S:[\dA-F]{60}(?:;|$)|^grub\.pbkdf2\.sha512\.\d|^16:[\dA-F]{58}$|^AQAAAA[EI]A[\w+/]{4}AAAAE[\w+/]{60,}={0,2}$|^\$[PHS]\$[\w./]{31,53}$|^\$wp\$2y\$|^\$A\$0\d\d\$|^(?:pbkdf2|PBKDF2|bcrypt|scrypt|sha\d{1,3})[\w+-]{0,16}[$:](?:[\w-]{1,40}[$:]){1,3}[\w+/=.]{8,}[$:][\w+/=.]{16,}$|^CRYPT:[\w./]{13}$/;
/** Of a file that a page, a module or a provider is loaded from, as many digits in base64 as the named hash has; `h1:` of Go and Terraform. https://www.w3.org/TR/SRI/ */
const loadedDigest = /^(?:sha256[-:][\w+/-]{43}=?|sha384[-:][\w+/]{64}|sha512[-:][\w+/]{86}(?:==)?|h1:[\w+/]{43}=)$/i;
/** Does it tell by its form that it is the hash of a password or of a file? */
export const isDigestOf = (value: string): boolean => storedHash.test(value) || loadedDigest.test(value);

/** `sha256:4f2a…`, as images, lock files and signatures have it: as many digits as the named hash has. */
export const labelledDigest =
  /^(?:md5[:=-][\da-f]{32}|sha-?1[:=-][\da-f]{40}|sha-?256[:=-][\da-f]{64}|sha-?384[:=-][\da-f]{96}|sha-?512[:=-][\da-f]{128})$/i;

/** `"https://deno.land/std/auth.ts": "4f2a…"`: what was loaded from there, in locks and maps of imports. https://docs.deno.com/runtime/fundamentals/modules/#lockfile */
const loadedBefore = /["']https?:\/\/[^\s"'?#]{3,400}\.[a-z]\w{0,5}["']: ?["']$/i;
/** Behind two fields in quotes and one that is a file's path: a list of files and their checksums. */
const fileBefore = /"[^"\r\n]{1,80}","[^"\r\n]{1,80}","[\w@ .-]{0,60}(?:[\\/][\w@ .-]{1,60}){1,12}\.\w{1,8}","$/;
const digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
/** A column whose head says that it holds secrets has its name from there, not from the row. */
export const isFileDigest = ({ value, key, before }: Pick<Place, "value" | "key" | "before">): boolean =>
  digest.test(value) &&
  // A key of 16 bytes may be a service's; what is loaded is told by SHA-256.
  ((value.length === 64 && before.includes("://") && loadedBefore.test(before)) ||
    (fileBefore.test(before) && before.includes(key)));

const hashWords = listWords(
  "md5 sha hash hashed digest checksum integrity fingerprint thumbprint etag crypt bcrypt sha256sum keyhash authentihash",
);
/** `REDISSHA256` is one, too. */
export const isHashWord = (word: string): boolean => hashWords.has(word) || /(?:sha\d{1,3}|md5|checksum)$/.test(word);

/** What hashes are made with, and what opens a store that is encrypted: `HASH_SECRET`, `PAYOS_CHECKSUM_KEY`, `HMAC_SHA256_KEY`, `CRYPT_KEY`, `cryptPassword2`. */
export const isHashingKey = (words: readonly string[]): boolean =>
  /^(?:hash secret|checksum (?:key|secret)|\w+ pepper|crypt (?:key|secret|token|passw(?:or)?d|passphrase)\d?)$/.test(
    words.slice(-2).join(" "),
  ) ||
  (words.at(-1) === "key" && words.includes("hmac"));
