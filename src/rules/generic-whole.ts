import type { Proof, Rule, RuleMatch, Span } from "../types.ts";
import { password } from "./generic-kinds.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * What a file holds alone, which its name tells: `config/master.key`, `secrets/db_password`, `etc/ppp/chap-secrets`. These
 * patterns take a text from its begin; as in generic.ts, every repetition is bounded.
 */

/** Small and great letters as they are drawn: in a word they do not take turns so often. */
const isDrawn = (value: string): boolean => (value.match(/[a-z](?=[A-Z])|[A-Z](?=[A-Z])/g)?.length ?? 0) > 2;
/** Words are what most short texts are made of. */
const isNoWord = (value: string): boolean =>
  /\d|[!#$%^&*?+=~]/.test(value)
    ? !/^(?:[a-z]{1,12}\d|\d+)$/i.test(value)
    : (value.length >= 16 || isDrawn(value)) && hasRandomLook(value);
const check = (value: string): Proof => (isNoWord(value) ? "unknown" : "invalid");

const whole = { ...password, whole: true, keywords: [], check } as const;
const mark = String.raw`^(?:\xef\xbb\xbf)?`;
/** Lines that say nothing. */
const remarks = String.raw`(?:[ \t]{0,8}(?:[#;][^\r\n]{0,200})?\r?\n){0,40}`;

const word = String.raw`(?:"[^"\s]{1,80}"|[^\s"#:=(){}]{1,120}|https?://[^\s"]{1,200})`;
/** User and password, or client, server, secret and addresses, between blanks. */
const spaced = String.raw`${word}[ \t]{1,40}(?:${word}[ \t]{1,40})??"?(?<secret>[^\s"=:{}]{6,200})"?(?:[ \t]{1,40}[\d.*/-]{1,60})?`;
const colons = String.raw`(?!(?:sha\d{1,3}|md5):)[\w.@*+-]{1,80}:(?:[\w.@-]{1,80}:)?(?<secret>[^\s:"/$][^\s:"]{5,200})`;

/** Generators draw brackets and colons, too; people write references, calls, digests and addresses with them. */
const isWritten = (value: string): boolean =>
  value.length < 12 || /^[\w.@-]+:|^[<({]|:\/\/|::|->/.test(value) || !hasRandomLook(value) || hasNameLook(value);
/** What a symbolic link says: `/nix/store/…-shop/secret.key`, `../shared/master.key`. */
const path =
  /^(?:\.{1,2}\/|~\/|\/(?:nix|gnu|run|etc|var|home|usr|opt|mnt|srv|tmp|root|Users|private|proc|dev|secrets)\/)[\w./@+=-]+$/;
const checkAlone = (value: string): Proof =>
  path.test(value) || (/[<>(){}:]/.test(value) && isWritten(value)) ? "invalid" : check(value);

function listLogins(text: string, line: RegExp): Span[] {
  const spans: Span[] = [];
  for (const { index, groups, 0: all } of text.matchAll(line)) {
    const value = groups!["secret"]!;
    const start = index + all.lastIndexOf(value);
    spans.push([start, start + value.length]);
  }
  return spans;
}

/** A login a line, and nothing else. */
function createLoginRule(id: string, login: string, source: string): Rule {
  const line = new RegExp(`^(?![#;])${login}[ \\t]{0,8}\\r?$`, "gm");
  const other = new RegExp(`^(?!\\s*(?:[#;].*)?$)(?!${login.replace("?<secret>", "?:")}[ \\t]{0,8}\\r?$).+$`, "m");
  return {
    ...whole,
    id,
    label: "a password in a file of logins",
    pattern: new RegExp(`${mark}${remarks}${login}[ \\t]{0,8}(?=\\r?\\n|$)`),
    check: (value, { window }: RuleMatch) => (other.test(window) ? "invalid" : check(value)),
    further: (_, rest) => listLogins(rest, line),
    source,
  };
}

export const wholeRules: readonly Rule[] = [
  {
    ...whole,
    id: "generic-secret-file",
    label: "a password, token or key that a file holds alone",
    pattern: new RegExp(
      String.raw`${mark}${remarks}\s{0,8}(?<quote>["']?)(?<secret>[^\s"'\x60\x00-\x1f]{6,1100})\k<quote>\s{0,16}$`,
    ),
    check: checkAlone,
    source: "https://guides.rubyonrails.org/security.html#custom-credentials",
  },
  {
    ...whole,
    id: "generic-key-file",
    label: "a key that a file holds alone",
    pattern: new RegExp(
      String.raw`${mark}(?<secret>(?:[0-9A-Za-z+/]{60,76}\r?\n){1,60}[0-9A-Za-z+/]{1,76}={0,2})\s{0,16}$`,
    ),
    check: (value) => (hasRandomLook(value.replace(/\s+/g, "")) ? "unknown" : "invalid"),
    source: "https://www.mongodb.com/docs/manual/tutorial/enforce-keyfile-access-control-in-existing-replica-set/",
  },
  createLoginRule("generic-login-file", spaced, "https://www.pgbouncer.org/config.html#authentication-file-format"),
  createLoginRule("generic-user-file", colons, "https://download.samba.org/pub/rsync/rsyncd.conf.5#secrets_file"),
  {
    ...whole,
    id: "generic-curl-login",
    label: "a password in curl's settings",
    pattern: new RegExp(
      String.raw`${mark}(?:[^\r\n]{0,300}\r?\n){0,60}?[ \t]{0,8}(?:-[uU]|(?:--)?(?:proxy-)?user)[ \t]{0,4}[=: \t][ \t]{0,4}"?[^\s:"'=]{1,80}:(?<secret>[^\s"]{4,200})"?[ \t]{0,8}(?=\r?\n|$)`,
    ),
    source: "https://curl.se/docs/manpage.html#-K",
  },
  {
    ...whole,
    id: "generic-user-above",
    label: "a password under its user in a file",
    pattern: new RegExp(`${mark}[\\w.@-]{2,64}\\r?\\n(?<secret>[^\\s"'<>{}()=:]{6,200})\\s{0,16}$`),
    source: "https://openvpn.net/community-docs/community-articles/openvpn-2-6-manual.html",
  },
];
