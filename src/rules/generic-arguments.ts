import type { Rule } from "../types.ts";
import { password, token } from "./generic-kinds.ts";

/*
 * Keys that a call encrypts, signs or derives with: the call tells them, whatever they are named. As in generic.ts, every
 * repetition is bounded, and a pattern stays within a line.
 */

const gap = String.raw`[ \t]{0,4}`;
const text = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
/** What stands before the key: a name, a text, a call, or a map of a few entries. */
const argument = String.raw`(?:[bfru@]{0,2}${text}(?:\.\w{1,16}\(\))?|\{[^{}\r\n]{0,120}\}|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,60}\))?)${gap},${gap}`;
/** `[]byte("…")`, `Encoding.UTF8.GetBytes("…")`, `Buffer.from("…")` */
const bytes = String.raw`(?:\[\]byte\(${gap}|(?:[\w$]{1,30}\.){0,4}[\w$]{2,30}\(${gap})?`;
const secret = String.raw`${bytes}[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){8,200})(?=["'])`;

/** Calls, which an opened bracket ends, by how many arguments stand before the one that counts. */
type Calls = readonly (readonly [before: number, names: string])[];

const keyCalls: Calls = [
  [
    0,
    "aes.new des.new des3.new blowfish.new chacha20.new fernet hmac.new urlsafeserializer urlsafetimedserializer timestampsigner hmacshakeyfor hmac256 hmac384 hmac512 hmacsha1 hmacsha256 hmacsha384 hmacsha512 aes.newcipher newcookiestore cryptr messageencryptor.new messageverifier.new signedstring symmetricsecuritykey new_from_slice key::from_slice pinecone deepl.translator deepl.deeplclient ipinfo.gethandler encodingkey::from_secret decodingkey::from_secret",
  ],
  [
    1,
    "createcipher createcipheriv createdecipher createdecipheriv aes.encrypt aes.decrypt des.encrypt des.decrypt tripledes.encrypt tripledes.decrypt cryptojs.hmacsha1 cryptojs.hmacsha256 cryptojs.hmacsha512 hmac.new jwt::encode jwt::decode hmac.hexdigest hmac.digest signwith",
  ],
  // Who signs in, and with what: of object stores, Entra's applications, Kusto, X.
  [
    1,
    "credentials.newstaticv4 credentials.newstaticv2 newstaticcredentials newstaticcredentialsprovider basicawscredentials basicsessioncredentials awsbasiccredentials.create awssessioncredentials.create clientcredential withaadapplicationkeyauthentication tweepy.oauthhandler oauth1userhandler sharedkeycredential sharedkeycredentials algoliasearch plivo.restclient",
  ],
  [
    2,
    "openssl_encrypt openssl_decrypt hash_hmac clientsecretcredential with_aad_application_key_authentication serviceprincipalauthentication minio azureopenaichatcompletion",
  ],
];
const passwordCalls: Calls = [
  [
    0,
    "red:auth redis:auth redis.auth redis->auth jedis.auth client.auth scryptsync pbkdf2sync rfc2898derivebytes pbekeyspec",
  ],
  [
    1,
    "x509certificate2 x509certificate pkcs12_read crammd5auth credentials.basic username_pw_set oci_connect oci_pconnect oci_new_connect usercredential webcredentials auth.basic credentials::new addap",
  ],
  [
    2,
    "plainauth createcredential createscramsha256credential ssh2_auth_password sequelize ftp ftp_tls ftp.open odbc_connect keyring.set_password runas runaswait env:connect",
  ],
  [3, "mysql_real_connect dbinterface.connect"],
  [4, "smtp.start"],
];

const listNames = (calls: Calls): string[] => calls.flatMap(([, names]) => names.split(" "));
const describe = (calls: Calls) => ({
  keywords: [...new Set(listNames(calls))].map((name) => `${name}(`),
  pattern: new RegExp(
    `(?:${calls.map(([before, names]) => `(?:${names.replaceAll(".", "\\.").replaceAll(" ", "|")})\\(${gap}${argument.repeat(before)}`).join("|")})${secret}`,
    "i",
  ),
  reach: [40, 560] as const,
});

export const argumentRules: readonly Rule[] = [
  { ...token, id: "generic-key-argument", label: "a key that a call encrypts or signs with", ...describe(keyCalls) },
  {
    ...password,
    id: "generic-password-argument",
    label: "a password that a call opens a store with, or makes a key of",
    ...describe(passwordCalls),
  },
  {
    ...password,
    id: "generic-store-password",
    label: "a password that a program opens a store of keys with",
    keywords: ['".tochararray()'],
    // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html
    pattern:
      /"\.toCharArray\(\)(?<=\b(?:load|store|getKey|init|setKeyEntry|PasswordProtection|PBEKeySpec)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?,[ \t]{0,4}|"[^"\r\n]{1,60}",[ \t]{0,4})?"(?<secret>[^"\r\n]{3,100})"\.toCharArray\(\))/i,
    reach: [260, 8],
  },
];
