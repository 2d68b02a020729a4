import type { PathClass } from "./paths.ts";
import type { Place } from "./place.ts";

/** "Password" as other languages label it. */
const label =
  /^(?:(?:[\p{L}:.'’]+ )*)(?:wa(?:cht|g)woord|contrase[nñ]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[aãe]?|parool|lozinka|salasana|has[łl]o|jelsz[óo]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[öo]senord|passord|slapta[žz]odis|[şs]ifre|paroli|geslo|лозинка|пароль|парола|密码|密碼|パスワード|비밀번호)\p{L}*[\s:*?!.]*$/iu;
/** One of these is in every such label: the pattern above is slow to compile. */
const labelStems =
  "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo hasło jelsz passwor kennwort passe adgangskode löse lose passord slapta ifre geslo лозинка пароль парола 密码 密碼 パスワード 비밀번호".split(
    " ",
  );
const isLabel = (value: string): boolean => {
  const text = value.toLowerCase();
  return labelStems.some((stem) => text.includes(stem)) && label.test(value);
};
/** What Crowdin puts in place of a text to find it on a page. https://support.crowdin.com/developer/in-context-localization/ */
const mark = /^crwdn[se]\d/;
/** A label or a sentence: in files of translations whatever has no digit, elsewhere words that go on unquoted. */
export function isTranslation({ value, quote, key, link, after }: Place, pathClass: PathClass): boolean {
  if (pathClass === "translation" && (!/\d/.test(value) || /\s|[^\x00-\x7f]/.test(value))) return true;
  if (mark.test(value)) return true;
  if (isLabel(value) && !/^password$/i.test(value)) return true;
  const tied = link === "equals" || link === "colon";
  return (
    quote === "" &&
    tied &&
    key !== key.toUpperCase() &&
    /^\p{L}[\p{L}'’-]*$/u.test(value) &&
    /^[ \t]+\p{L}{2,}/u.test(after)
  );
}
