import { hasNameLook } from "../rules/value-shape.ts";
import type { Unplaced } from "../types.ts";
import { readLetters } from "./letters.ts";
import type { PathClass } from "./paths.ts";
import { type Place, parsePlace } from "./place.ts";

/** "Password" as other languages label it. */
const label =
  /^(?:(?:[\p{L}:.'’]+ )*)(?:wa(?:cht|g)woord|contrase[nñ]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[aãe]?|parool|lozinka|salasana|has[łl]o|jelsz[óo]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[öo]senord|passord|slapta[žz]odis|[şs]ifre|paroli|geslo|лозинка|пароль|парола|密码|密碼|パスワード|비밀번호)\p{L}*[\s:*?!.]*$/iu;
/** One of these is in every such label: the pattern above is slow to compile. */
const labelStems =
  "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo hasło jelsz passwor kennwort passe adgangskode löse lose passord slapta ifre geslo лозинка пароль парола 密码 密碼 パスワード 비밀번호".split(
    " ",
  );
const isLabel = (value: string): boolean => {
  // No label has one.
  if (readLetters(value).digits > 0) return false;
  const text = value.toLowerCase();
  return labelStems.some((stem) => text.includes(stem)) && label.test(value);
};
/** What Crowdin puts in place of a text to find it on a page. https://support.crowdin.com/developer/in-context-localization/ */
const mark = /^crwdn[se]\d/;
/** `Kx!vR#w`: no label has one of these among its letters. */
const mixed = /^\S*[A-Za-z\d][!#$^*~][A-Za-z\d]\S*$/;

/** Words, which letters that were drawn are not. */
const isText = (value: string): boolean =>
  /\s|[^\x00-\x7f]/.test(value) || (!/\d/.test(value) && (/[^A-Za-z]/.test(value) || hasNameLook(value)));

/** A label or a sentence: in files of translations whatever has no digit, elsewhere words that go on unquoted. */
export function isTranslation({ value, quote, key, link, after }: Place, pathClass: PathClass): boolean {
  if (pathClass === "translation" && !mixed.test(value) && isText(value)) return true;
  if (mark.test(value)) return true;
  if (isLabel(value) && !/^password$/i.test(value)) return true;
  const tied = link === "equals" || link === "colon";
  return (
    quote === "" &&
    tied &&
    readLetters(value).digits === 0 &&
    key !== key.toUpperCase() &&
    /^\p{L}[\p{L}'’-]*$/u.test(value) &&
    /^[ \t]+\p{L}{2,}/u.test(after)
  );
}

/** In words alone, a sentence or another alphabet: `P@ssword!` is none of them. */
const isWorded = (value: string): boolean =>
  !/[!-&*+,;-@[-^`{-~]/.test(value) || /[^\x00-\x7f]|(?:\S+[ \t]+){4}\S/.test(value);

/**
 * `adminPassword: "Mot de passe de l'administrateur"`: the name alone makes a password of it, with neither a format nor the
 * judge, and what it is given is a text for people.
 */
export function isLabelled(candidate: Unplaced, pathClass: PathClass): boolean {
  const { rule, secret } = candidate;
  return (
    rule.credential === "generic-password" &&
    rule.fixture === true &&
    !rule.highEntropy &&
    isWorded(secret.reveal()) &&
    isTranslation(parsePlace(candidate), pathClass)
  );
}
