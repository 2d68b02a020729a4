import { listWords, type Place } from "./place.ts";

/** As systems and libraries write one, or the head of one; a salt and a digest, as `rpcauth` of Bitcoin has them, with signs that a shell would read. */
export const passwordHash =
  /^\{?[\w.-]{1,20}\}(?:\{[\w+/=]{8,88}\})?[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\${2,8}(?:2[aby]|apr1|[156y])\${2,8}|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:sha\d{1,3}|md5):[\da-f]{4,64}:[\da-f]{32,128}$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$|^(?:\\?\$\d\w?\\?\$)?[\da-f]{16,64}\\?\$(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;

/** `sha256:4f2a…`, as images, lock files and signatures have it: as many digits as the named hash has. */
export const labelledDigest =
  /^(?:md5[:=-][\da-f]{32}|sha-?1[:=-][\da-f]{40}|sha-?256[:=-][\da-f]{64}|sha-?384[:=-][\da-f]{96}|sha-?512[:=-][\da-f]{128})$/i;

/** Behind two fields in quotes and one that is a file's path: a list of files and their checksums. */
const fileBefore = /"[^"\r\n]{1,80}","[^"\r\n]{1,80}","[\w@ .-]{0,60}(?:[\\/][\w@ .-]{1,60}){1,12}\.\w{1,8}","$/;
const digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
/** A column whose head says that it holds secrets has its name from there, not from the row. */
export const isFileDigest = ({ value, key, before }: Pick<Place, "value" | "key" | "before">): boolean =>
  digest.test(value) && fileBefore.test(before) && before.includes(key);

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
