import type { Proof, Rule } from "../types.ts";
import { password } from "./generic-kinds.ts";

/*
 * Users and their passwords in a map or a list of pairs: `users: { anna: "…" }`. No name says that a value is a password, so
 * it must look like one. As in generic.ts, every repetition is bounded.
 */

const holders = ["users", "accounts", "logins", "basicauth", "basic_auth", "userlist", "user_map", "usermap"];
const holder = String.raw`(?<![\w./@-])[\w$.-]{0,30}(?:${holders.join("|")})`;
const entry = String.raw`["']?[\w.@+-]{1,60}["']?`;
const text = String.raw`(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}')`;
const most = 12;
const withEnds = (marks: readonly string[]): string[] => holders.flatMap((word) => marks.map((mark) => word + mark));

/** Fields of one user, or of a credential that n8n keeps: `"httpBasicAuth": { "id": "…", "name": "…" }`. https://docs.n8n.io/workflows/export-import/ */
const field = String.raw`(?<![\w-])(?:id|uuid|guid|name|email|role|type|label)["']?\s{0,4}(?::|=>?)\s{0,4}["']`;

/** A digit, a small letter, and a capital or a sign. */
const chosen = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@]*[A-Z!#$%*+?^&@])[\w!#$%*+=?^&@~.:-]{8,64}$/;
/** Numbered names and teams, hashes, identifiers, dates, addresses, files and references. */
const other =
  /^[A-Za-z]{1,12}\d{1,2}$|^(?:[A-Z][a-z]{1,15}[-_.]){1,4}\d{1,2}$|^[\da-fA-F-]{16,}$|^[A-Za-z]{1,5}[_-]|^[A-Za-z\d_-]{28}$|:\/\/|^[./~#@$]|^\d[\d.,:T-]{6,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}/;

const proveUser = (value: string): Proof => (chosen.test(value) && !other.test(value) ? "unknown" : "invalid");

export const userRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-user-entry",
    label: "a password in a map of users",
    keywords: withEnds([
      "{",
      " {",
      ": {",
      ":{",
      " = {",
      " := map[string]string{",
      " = map[string]string{",
      "={",
      '": {',
      '":{',
      "': {",
      "' => [",
      '" => [',
      " => {",
    ]),
    // JSON, JavaScript, Python, Go, Ruby, PHP; all entries before it are texts.
    pattern: new RegExp(
      String.raw`(?<=${holder}["']?[ \t]{0,4}(?::?=>?|:)?[ \t]{0,4}(?:map\[string\]string)?[{[]\s{0,40}(?:${entry}\s{0,4}(?::|=>?)\s{0,4}${text},?\s{1,60}){0,${most}}${entry}\s{0,4}(?::|=>?)\s{0,4}["'])(?<!${field})(?<secret>[^"'\\\s{}<>]{8,64})(?=["'])`,
      "i",
    ),
    check: proveUser,
    reach: [48, 1000],
  },
  {
    ...password,
    id: "generic-user-pair",
    label: "a password in a list of users",
    keywords: withEnds([" = [", "=[", ": [", " = (", '": [']),
    // `users = [("anna", "…"), ("bert", "…")]`
    pattern: new RegExp(
      String.raw`(?<=${holder}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(]\s{0,40}(?:[\[(]${text},\s{0,8}${text}[\])],\s{0,60}){0,${most}}[\[(]${text},\s{0,8}["'])(?<secret>[^"'\\\s{}<>]{8,64})(?=["']\s{0,4}[\])])`,
      "i",
    ),
    check: proveUser,
    reach: [48, 1000],
  },
  {
    ...password,
    id: "generic-user-line",
    label: "a password in a section of users",
    keywords: ["users:\n", "users:\r\n", "accounts:\n", "accounts:\r\n", "logins:\n", "logins:\r\n"],
    // YAML: each line below is a user and a text.
    pattern: new RegExp(
      String.raw`(?<=(?<![^\n])[ \t]{0,20}["']?[\w.-]{0,30}(?:users|accounts|logins):[ \t]{0,4}\r?\n(?:[ \t]{2,40}${entry}:[ \t]{1,4}\S{1,64}[ \t]{0,4}\r?\n){0,${most}}[ \t]{2,40}${entry}:[ \t]{1,4}["']?)(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{7,63})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
      "i",
    ),
    check: proveUser,
    reach: [72, 1000],
  },
];
