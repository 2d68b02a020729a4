import { hasNameLook, hasRandomLook } from "../rules/value-shape.ts";
import { mayBeText } from "./first-bytes.ts";
import { readLetters } from "./letters.ts";
import type { Place } from "./place.ts";
import { measureRun } from "./wording.ts";

/** What stands before "key" where a key opens something. */
const opening = new Set(
  "api secret secrets access auth oauth oauth2 private sign signing signature encrypt encryption crypto cipher aes rsa hmac master root admin license licence client app application consumer shared subscription function host service server account storage instrumentation session jwt token pass password deploy webhook bot user customer partner merchant device security secure ssh ssl tls pem psk wpa wifi vpn db database redis env prod production my the your our x".split(
    " ",
  ),
);

/** What stands right before "key" where it finds something. */
const finding = new Set(
  "project cache identifier idempotency routing partition shard sort row range foreign unique dedup deduplication lookup i18n locale flag label title text message tooltip description subtitle result event object blob asset image layout menu tab route path query filter facet index column schema translation feature record revision correlation trace template widget panel chart topic s3 sku".split(
    " ",
  ),
);

/** Where it says so, whatever it is the key of: `X-Cache-Key`, `sessionCacheKey`. */
const alwaysFinding = new Set(
  "cache idempotency routing partition shard row foreign dedup deduplication lookup i18n locale component style".split(
    " ",
  ),
);
const opensAlways = /^(?:secrets?|private|encrypt(?:ion)?|sign(?:ing)?|hmac|cipher|aes|master)$/;

/** Bytes in base64, or drawn from all letters and digits: what finds something is a hash, a number or a name. */
const isDrawn = (value: string): boolean =>
  /^[\w+/-]{20,}={1,2}$/.test(value) || /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{40,}$/.test(value);

/** `S3_KEY`, `TOPIC_KEY`: variables that programs reach services by, where the value has the look of what these issue. */
const serviceKey = /(?:^|_)(?:S3|BLOB|TOPIC|QUERY|TRANSLATION|OBJECT|EVENT|IMAGE)_?KEY$/;
const issued = /^(?=[^\d]*\d)(?:(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/-]{20,64}={0,2}|[\da-f]{32,64}|[\dA-F]{32,64})$/;
const isOfService = (key: string, value: string): boolean =>
  serviceKey.test(key) && issued.test(value) && hasRandomLook(value) && !hasNameLook(value);

/** `5634913742_BTCUSDT_main`: whole words and whole numbers. */
const joined = /^(?:\d{1,20}|[A-Za-z]{1,30})(?:_(?:\d{1,20}|[A-Za-z]{1,30})){2,8}$/;

/** `magicHighwayHash256Key`: whoever reads a format has it, and what a service called Magic issues is named after no hash. */
const magic = /\bmagic\b.*\bhash\d{0,3} key$/;

/** `HockeyAppUWP`: words that end as the word does, and no other word of a secret beside them. */
const otherWord = /(?:hoc|mon|tur|whis|don|joc|lac)key/i;
const secretWord = /key|secret|token|pass|pwd|auth|cred/i;

/** `cacheKey`; `componentKey`, `sortKey`: keys of lists, stores and layouts, where the value is a word or some. */
export function isOtherKey({ key, keyWords, value }: Place): boolean {
  if (otherWord.test(key) && !secretWord.test(key.replace(otherWord, ""))) return true;
  const last = keyWords.at(-1);
  if (last === "key" && magic.test(keyWords.join(" "))) return true;
  if (last !== "key" && last !== "keys") return false;
  if (alwaysFinding.has(keyWords.at(-2)!) && !keyWords.some((word) => opensAlways.test(word))) return !isDrawn(value);
  if (keyWords.some((word) => opening.has(word))) return false;
  return (
    (finding.has(keyWords.at(-2)!) && !isDrawn(value) && !isOfService(key, value)) ||
    /^[A-Za-z][A-Za-z_.-]*\d{0,2}$/.test(value) ||
    joined.test(value)
  );
}

/** `A1B2C3D4E5`, `qr6stu789vwxyz`: letters and digits run along, up or down, each by itself. */
export function isWoven(value: string): boolean {
  const { letters, digits } = readLetters(value).runs;
  return (letters >= 5 && digits >= 5) || (letters >= 8 && digits >= 3 && letters + digits === value.length);
}

/** `abc123xyz789`: of nothing but short runs. */
function isOfRuns(text: string): boolean {
  const groups = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  return (
    groups.length > 1 &&
    groups.join("") === text &&
    groups.every((group) => group.length > 2 && [1, -1].some((step) => measureRun(group, step) === group.length))
  );
}

/** `xoxb-1234567890-…`, `sk_live_abc123xyz789`: a token's parts as somebody types them; a drawn one has no such part in a thousand million. */
export const isTyped = (value: string): boolean =>
  value.length < 100 &&
  (/(?<![0-9A-Za-z])1234567890\d{0,4}(?![0-9A-Za-z])/.test(value) ||
    isWoven(value) ||
    isOfRuns(value.slice(value.search(/[^_-]*$/))));

/** Text in base64, as Kubernetes and Basic authorization have it; the value itself where it is none. */
export function decodeText(value: string): string {
  if (value.length > 88 || value.length % 4 !== 0 || !mayBeText(value) || !/^[\w+/]+={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{3,}$/.test(text) ? text : value;
}

/** What gateways of payment call their two keys, and no map its own. https://developers.ecpay.com.tw/?p=2509 */
const gatewayKey = /(?:^|[a-z_$.>])Hash(?:Key|IV)$|^(?:\w{1,30}_)?HASH_?(?:KEY|IV)$/;

/** A key of a gateway's, which is not the hash that its name speaks of. */
export const isGatewayKey = (value: string, key: string): boolean =>
  /^(?:[A-Za-z\d]{16}){1,2}$/.test(value) && gatewayKey.test(key);

const signing = /\b(?:jwt::(?:encode|decode)|jwt\.(?:sign|verify|encode|decode))\([^\r\n]{0,120},\s?["'`]$/i;
/** What tokens are signed with, whatever it looks like: `JWT::encode($claims, '…', 'HS256')`, `new Key('…', 'HS256')`. https://github.com/firebase/php-jwt */
export const isSignedWith = ({ before, next }: Pick<Place, "before" | "next">): boolean =>
  (/\bnew Key\(\s?["']$/.test(before) && /^,\s?["']HS\d{3}["']/.test(next)) ||
  (signing.test(before) && !/,\s?\[?["'](?:HS|RS|ES)\d{3}$/.test(before));
