import { tellValue } from "./calm-values.ts";
import { isExpression, isProgram } from "./expression.ts";
import { isFilled } from "./filled.ts";
import { isFileDigest, isHashingKey, isHashWord } from "./hashes.ts";
import { isIdentifier } from "./identifiers.ts";
import { readLetters, signsOf } from "./letters.ts";
import { isImageTag, isLockedVersion } from "./moment.ts";
import { isGatewayKey } from "./naming.ts";
import { columnType } from "./notation.ts";
import type { PathClass } from "./paths.ts";
import { listWords, type Name, type Place, rememberName } from "./place.ts";
import { isPublished } from "./published.ts";
import { isSealedThere, opaque } from "./sealed.ts";
import { isTranslation } from "./translation.ts";
import { measureBigrams } from "./wording.ts";

/** A measure: rates of tokens, ages of keys. */
const decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?(?:;\s.*)?$/i;
const upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
/**
 * `pubKey`, `sec-websocket-key`, `skipToken`: the peer's, sent in the open and used once, or a place in a list; and what a page is
 * purged by. https://www.fastly.com/documentation/reference/http/http-headers/Surrogate-Key/
 */
const openName =
  /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation|client_?-?request|request_?-?verification|delta|marker)_?-?token|publishable_?-?key|code_?challenge|(?<!plat|trans)form_?-?key|surrogate[_-]?key/i;
/** What others' signatures are told by: 32 bytes or more, or a fingerprint. Keys of callers that a server trusts are shorter. */
const signerKey = /^(?![\da-f]{32}$)[\w+/=:. -]{32,}$|^(?:0x)?(?:[\da-f]{16}|[\da-f]{40})$/i;
const publicKeyNames = listWords("recv gpg pgp gpgkey pgpkey apt keyserver keyid repokey");
/** A variable read from the environment or a store: the value is its name. */
const lookupBefore =
  /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
/** `{{- $password := coalesce .Values.password`: what stands in a template is run. */
const openTemplate = /\{\{-?[^{}]{0,200}$/;
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
/** ``UNIQUE KEY `shop_user` (`shop_id`,`user_id`),`` names an index in SQL. */
const indexBefore = /^\s*(?:ADD )?(?:(?:UNIQUE|FULLTEXT|SPATIAL|FOREIGN) )?(?:KEY|INDEX) `$/;
const indexAfter = /^` ?\((?:`\w{1,64}`(?:\(\d{1,4}\))?,? ?){1,16}\)/;

/** `txtPassword1`, `lblToken`: a field of a form, as programs with windows name theirs. */
const fieldName =
  /^(?:txt|tb|edt|edit|lbl|inp|input|fld|ctl|btn|frm)_?(?:New|Old|Confirm|Repeat|User|Login|Access|Api|Client)?(?:Password|Passwd|Pwd|Token|Secret|Key)(?:Field|Box|Input|Text|Label|Confirm|Repeat|Again)?_?\d{0,2}$/;

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

/** What the name alone tells. */
const readName = rememberName(({ key, keyWords }: Name) => {
  const last = keyWords.at(-1) ?? "";
  return {
    isMasked: keyWords.some((word) => maskedNames.has(word)),
    isPublic: keyWords.includes("public") || keyWords.some((word) => publicNames.has(word)) || openName.test(key),
    isTrusted: /trusted_?-?keys?$/i.test(key),
    isNkey: /nkeys?$/.test(last),
    isPublicKey: keyWords.some((word) => publicKeyNames.has(word)) && !keyWords.some((word) => /pass|pwd/.test(word)),
    isHash: keyWords.includes("hashed") || isHashWord(last),
    hasHash: keyWords.some((word) => isHashWord(word)) && !isHashingKey(keyWords),
    isProgram: passwordManager.test(key),
    isCommand: /^pass$|disabled-password$|^(?:fastcgi|uwsgi|scgi|grpc)_pass$/i.test(key),
    flat: flatten(key),
  };
});

const colon = signsOf(":");

const endsWithQuote = (before: string): boolean => before.endsWith('"') || before.endsWith("'");

/** Is it its own name, but for signs and what stands before a colon? Letters and digits are counted first. */
function isName(value: string, flat: string): boolean {
  const { upper, lower, digits, foreign, signs } = readLetters(value);
  const count = upper + lower + digits;
  if (foreign === 0 && (count < flat.length || ((signs & colon) === 0 && count > flat.length))) return false;
  return flatten(value) !== "" && flatten(value.slice(value.lastIndexOf(":") + 1)) === flat;
}

/** Why a value is no secret where it stands, whatever a model says of its letters. */
const reasons = {
  // First, since it costs least and holds of most in programs.
  expression: isExpression,
  reference: ({ value, before, quote }) =>
    (endsWithQuote(before) && (lookupBefore.test(before) || (/\b[fF]["']$/.test(before) && isFilled(value)))) ||
    (before.endsWith(":") &&
      (/\bcredentialsJSON:$/.test(before) ||
        (/^\d{2,5}(?:\/|$)/.test(value) && /:\/\/[\w.@-]{1,100}:$/.test(before)))) ||
    (quote === "" && before.includes("{{") && openTemplate.test(before)) ||
    (before.includes("secretsmanager:") && /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before)),
  sealed: isSealedThere,
  literal: ({ value, key, quote, before }) =>
    (quote === "" && columnType.test(value)) ||
    // When Ansible sets it. https://docs.ansible.com/ansible/latest/collections/ansible/builtin/user_module.html
    (key === "update_password" && /^(?:always|on_create)$/.test(value)) ||
    isImageTag(value, before) ||
    isLockedVersion(value, before),
  placeholder: () => false,
  mask: (place) => readName(place).isMasked || /^\.{2,}|^…/.test(place.after),
  refuted: () => false,
  public: (place) => {
    const { value, before } = place;
    const name = readName(place);
    return (
      name.isPublic ||
      (name.isTrusted && signerKey.test(value)) ||
      (before.endsWith("=") && /badge[\w./-]{0,60}\?\w{1,20}=$/.test(before)) ||
      (before.endsWith("= ") && /[\w+/]{40}[=]{1,2} $/.test(before)) ||
      // Of minisign, as downloads are verified with: https://jedisct1.github.io/minisign/
      (/^RW[\w+/]{54}$/.test(value) && /\bpublic[ -]?key["'`:= ]{1,4}$/i.test(before)) ||
      // Seeds begin with S. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
      (name.isNkey && /^[ACNOUX][A-Z2-7]{55}$/.test(value)) ||
      (name.isPublicKey && /^(?:0x)?[\dA-F]{8,40}$/i.test(value))
    );
  },
  published: ({ value, quote }) => quote === "`" && isPublished(value, quote),
  identifier: isIdentifier,
  hash: (place) => {
    const { value, key, before } = place;
    const name = readName(place);
    return (
      isFileDigest(place) ||
      (before.includes("checksum/") && /\bchecksum\/[\w.-]{1,80}["']?:\s?["']?$/.test(before)) ||
      name.isHash ||
      (before.includes("msauth:") && /\bmsauth:(?:\/\/[\w.]+\/)?$/.test(before)) ||
      (name.hasHash && opaque.test(value) && !isGatewayKey(value, key))
    );
  },
  number: ({ value, quote }) => (quote === "" && decimal.test(value)) || /^\d{1,3}_\d{12,}$/.test(value),
  translation: isTranslation,
  name: (place) => {
    const { value, link, before, after } = place;
    const name = readName(place);
    return (
      (before.endsWith("`") && indexBefore.test(before) && indexAfter.test(after)) ||
      (upperSnake.test(value) && !/\d{2}/.test(value)) ||
      // `"createKey" | "deriveKey" =>`
      (endsWithQuote(before) && /["']\s?\|\s?["']$/.test(before) && plainWord.test(value)) ||
      (link === "comma" && /^[A-Za-z_-]+$/.test(value) && (isListed(before, after) || isOddInRow(before, value))) ||
      (link === "word" && (name.isCommand || (afterPassword.has(value) && /(?<![\w-])password $/i.test(before)))) ||
      name.isProgram ||
      fieldName.test(value) ||
      isName(value, name.flat)
    );
  },
} satisfies Record<string, (place: Place, pathClass: PathClass) => boolean>;

export type Calm = keyof typeof reasons;

/** Classes of paths between which no reason makes a difference. */
export const calmKind = (pathClass: PathClass): string =>
  isProgram(pathClass) ? "program" : pathClass === "translation" ? pathClass : "other";

/** @returns the first reason that holds, by the value or by its place, or undefined */
export function findCalm(place: Place, pathClass: PathClass): Calm | undefined {
  const told = tellValue(place.value);
  for (const reason in reasons) if (reason === told || reasons[reason as Calm](place, pathClass)) return reason as Calm;
  return undefined;
}

const { expression, translation, ...others } = reasons;
const wherever: readonly ((place: Place) => boolean)[] = Object.values(others);

/** Is it calm where the class of the path makes no difference: for all but what is run, and for translations? */
export const isCalmWherever = (place: Place): boolean =>
  tellValue(place.value) !== "" || wherever.some((reason) => reason(place));
export const isCalmIn = { expression, translation };
