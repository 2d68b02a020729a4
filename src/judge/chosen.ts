import { hasNameLook, hasRandomLook } from "../rules/value-shape.ts";
import type { Place } from "./place.ts";
import { measureBigrams, measureWords } from "./wording.ts";

/** What a name says last, where its value opens something; in German, French, Norwegian and others, too. */
const passwordName =
  /^(?:\w{0,12}(?:password|passwort|kennwort)|passwords|passwd|passphrase|(?:ssh|db|auth|smtp|mail|ldap|ftp|store|key|root|admin|user)?pass|pwd|pswd|pw|psk|authtok|identified|passe|motdepasse|passord|mdp|senha|clave|wachtwoord|salasana|heslo|haslo|jelszo|sifre)$/;
/** People agree on these, or think them up. */
const agreedName =
  /\b(?:shared key|(?:jwt|session|cookie|signing|admin|master|radius) (?:\w{1,12} )?secret)$|^(?:jwt|jsonwebtoken|cookie parser|create hmac)$/;
const otherName =
  /^(?:file|path|url|hint|label|text|title|message|error|help|policy|pattern|regex|format|field|rule|min|max|length|hash|salt|id|name|no|is|has|reset|forgot|confirm|old|wrong|invalid)$/;
/** Letters of both cases, a digit and a sign, in one piece; no address, path, pattern, call, mark-up or template. */
const chosen =
  /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[A-Za-z\d]*[^A-Za-z\d])(?!.*(?:www|@[\w-]+\.\w|\.\w{2,3}$))[\w!#%*+.=?^~@:&,-]{8,40}$/;
const sample = /pass|secret|token|example|sample|test|demo|user|admin|change|default|your|xxx|1234/i;

const isNamed = ({ keyWords }: Place): boolean =>
  passwordName.test(keyWords.at(-1) ?? "") && !keyWords.some((word) => otherName.test(word));

/** Drawn from all that a keyboard has, brackets too, as clouds and bots' registrations issue it: no words, no ranges of a pattern, no template. */
const drawn =
  /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=(?:[A-Za-z\d]*[^A-Za-z\d]){4})(?!.*(?:[A-Za-z]{5}|[A-Za-z\d]-[A-Za-z\d]|[\\"'`]|[$#%{<]\{|\(\?|\w\[\w+\]\.|\w\())[!-~]{16,40}$/;

/** `Rd^vOF!N=K7_..?`: what policies ask of a password, and few other values have. */
export const isChosen = (place: Place): boolean =>
  isNamed(place) && ((chosen.test(place.value) && !sample.test(place.value)) || drawn.test(place.value));

/** A sign that names do not have, among letters with a digit or of both cases. */
const signed =
  /^(?=[^A-Za-z]*[A-Za-z])(?=[\w+=.?~:,-]*[!#$%^&*@<])(?:(?=\D*\d)|(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z]))(?!.*(?:www|@[\w-]+\.\w))[\w!#$%^&*+=?@.<~:,-]{8,40}$/;

/** `MySQL_Root_P@ss_2023!`, `sunshine<3.`: the words in it look like a name's, and a name has no such sign. */
export const isSigned = (place: Place): boolean =>
  isNamed(place) && signed.test(place.value) && (place.quote !== "" || /^[A-Za-z\d]/.test(place.value));

/** `granite-Prod-3k`: two pieces or more, one of them with a capital and the last with a digit. Names of things that programs give have small letters alone. */
const pieced =
  /^(?=.{10})(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z]{2})[A-Za-z][A-Za-z\d]{1,15}(?:[-_.][A-Za-z][A-Za-z\d]{1,15}){0,3}[-_.](?=[A-Za-z]{0,7}\d)[A-Za-z\d]{1,8}$/;
/** What fields, versions and headers are called: `Login-Form-2`, `Auth-Scheme-V2`. */
const otherPiece =
  /auth|login|text|label|field|form|input|title|page|view|type|key|name|error|version|release|scheme|policy|rule|group|role|(?:^|[-_.])[vV]\d+$/i;

/** A password in pieces, as people remember one. */
const isPieced = (place: Place): boolean =>
  (isNamed(place) || agreedName.test(place.keyWords.join(" "))) &&
  pieced.test(place.value) &&
  (place.quote !== "" || !place.value.includes(".")) &&
  !sample.test(place.value) &&
  !otherPiece.test(place.value);

/** Letters of both cases, digits and a sign that no name has; no address, pattern, format, template or word. */
const keyed =
  /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[^!#$^&*@%~]*[!#$^&*@%~])(?!.*(?:[a-z]{4}|[A-Z]{4}|@[\w-]+\.\w|[\\"'`]|[$#%{<]\{|\(\?|%[a-z]))[!-~]{12,64}$/;
const isNamedSecret = ({ keyWords }: Place): boolean =>
  (keyWords.includes("secret") || agreedName.test(keyWords.join(" "))) &&
  !keyWords.some((word) => otherName.test(word));

/** `SECRET_KEY="A@xy…^E0"`: drawn from a keyboard, or made by a generator of passwords. */
const isKeyed = (place: Place): boolean => isNamedSecret(place) && keyed.test(place.value);

const lettersAlone = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z]{20,64}$/;
const keyName = /^(?:key|token|apikey|secretkey|authkey|accesskey)$/;
const otherKey =
  /^(?:public|pub|publishable|anon|site|primary|foreign|sort|partition|cache|group|map|row|host|object|storage|lookup|csrf|xsrf|next|page|continuation|i18n|translation|widget|measurement|tracking)$/;
const isNamedKey = ({ keyWords }: Place): boolean =>
  keyWords.length > 1 &&
  keyName.test(keyWords.at(-1)!) &&
  !keyWords.some((word) => otherKey.test(word) || otherName.test(word));

/** `ENCRYPTION_KEY=TpYtXFbK…`: letters of both cases that no language puts beside each other. Without a digit the model takes them for words. */
const isDrawnOfLetters = (place: Place): boolean =>
  lettersAlone.test(place.value) &&
  (isNamed(place) || isNamedSecret(place) || isNamedKey(place)) &&
  hasRandomLook(place.value) &&
  !hasNameLook(place.value) &&
  measureBigrams(place.value) >= 5 &&
  measureWords(place.value) < 0.15;

/** What its own look tells of, in spite of what a model says. */
export const isMarked = (place: Place): boolean => isPieced(place) || isKeyed(place) || isDrawnOfLetters(place);
/** Does it block, however likely a model thinks it? */
export const isTelling = (place: Place): boolean => isChosen(place) || isMarked(place);

const signing = /^(?:jwt|session|cookie|refresh|access|signing|token|auth|app|csrf)$/;
/** Four words or more, and a number. */
const worded = /^(?=.*\d\d)(?=.{24})[A-Za-z\d]{1,40}(?:[_-][A-Za-z\d]{1,40}){3,12}$/;

/** Long enough to sign with, and a number in it. */
const phrase = /^(?=.*\d)[A-Za-z][\w@!#-]{23,159}$/;
/** Where a token is kept, and what it is called there. */
const keptName = /^(?:storage|local|cookie|session|header|cache|redis|prefix|claim|public|file|path|name|id)$/;

/** `"Jwt": { "Key": "HarbourShopSigningKey_2025…" }` */
const isSigningPhrase = ({ keyWords, value }: Place): boolean =>
  keyWords.includes("jwt") &&
  /^(?:jwt|key|secret)$/.test(keyWords.at(-1)!) &&
  phrase.test(value) &&
  !keyWords.some((word) => keptName.test(word));

/** `SESSION_SECRET=harbour_production_secret_2025_secure_key`: whoever guesses it signs in as everybody. */
export const isWorded = (place: Place): boolean =>
  (place.keyWords.includes("secret") &&
    place.keyWords.some((word) => signing.test(word)) &&
    worded.test(place.value)) ||
  isSigningPhrase(place);
