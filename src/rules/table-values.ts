import type { Proof, RuleMatch } from "../types.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * What columns and lists around a value say of it. `head` of a match is what stands before the value: the names of the
 * columns and the cells before its own.
 */

const digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
const passwordName = /pass(?:word|wd|wort)?|pwd|^pw$|kennwort|senha|contrase|wachtwoord|has(?:lo|\xc5)/i;
/** An address of Ethereum names an account or a contract. */
const address = /^<?0x[\da-f]{40}>?$/i;
const uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;

export const isDigest = (name: string, value: string): boolean => passwordName.test(name) && digest.test(value);

/** Whose password it is: a column beside it that says so. Without one, the table is a list of words or of texts in several languages. */
const ownerName =
  /user|login|ssid|network|e-?mail|host|url|server|account|name|owner|service|device|database|\bdb\b|site|client|domain|benutzer|konto|usuario|usu\xc3\xa1rio|utilisateur|gebruiker|utente|naam|nom(?:bre)?$|key[ _]?id/i;

interface Column {
  readonly name: string;
  /** The first row has in two cells before or more what its head has: the head is a row as all others, `syn keyword pfService kpasswd`. */
  readonly isRow: boolean;
  readonly others: readonly string[];
  /** What parts the columns, and how many stand before. */
  readonly mark: string;
  readonly place: number;
}

/** The field that a row's cells before reach. */
export function pickColumn(head: string): Column {
  const [names = "", ...rows] = head.split(/\r?\n/);
  const cells = rows.at(-1) ?? "";
  const unquoted = cells.replaceAll(/"[^"]*"/g, "");
  for (const mark of [",", ";", "\t"]) {
    const columns = names.split(mark).map((column) => column.replaceAll('"', "").trim());
    const at = unquoted.split(mark).length - 1;
    const name = columns[at] ?? "";
    if (columns.length > 1 && (passwordName.test(name) || /(?:key|token|secret)$/i.test(name))) {
      const before = unquoted.split(mark).slice(0, at);
      const isRow = at > 1 && before.every((cell, place) => cell.trim() !== "" && cell.trim() === columns[place]);
      return { name, isRow, others: columns.toSpliced(at, 1), mark, place: at };
    }
  }
  return { name: names, isRow: false, others: [], mark: ",", place: 0 };
}

/** Columns have names: what has a number among its cells is a row, of a customer `8007-YYPWD`, say. */
const isNumber = (cell: string): boolean => /^-?\d{1,15}(?:\.\d{1,9})?$/.test(cell);

export function proveColumn(value: string, { groups, window, start }: RuleMatch): Proof {
  const head = groups["head"] ?? "";
  const { name, isRow, others } = pickColumn(head);
  // Whose login is "user" at a host that is called "host" has such cells once.
  const next = window.indexOf("\n", start + head.length + value.length) + 1;
  const isEachRow = isRow && next > 0 && window.startsWith(head.slice(head.lastIndexOf("\n") + 1), next);
  return isEachRow || isDigest(name, value) || others.some(isNumber) || !others.some((other) => ownerName.test(other))
    ? "invalid"
    : "unknown";
}

/** A row stands above, and no line of dashes below: it is a row itself, of `gateway_password | Gateway password`. */
const isAmongRows = (window: string, start: number, end: number): boolean =>
  /\n[ \t]{0,8}\|[^\n]{0,400}\n$/.test(`\n${window.slice(Math.max(0, start - 400), start)}`) &&
  !/^[ \t]{0,8}\|?[ \t:|-]{3,300}\r?\n/.test(window.slice(end + 1));

/** Every column of Markdown that is looked for but keys may hold hashes. */
export function proveMarkdown(value: string, { window, start }: RuleMatch): Proof {
  const end = window.indexOf("\n", start);
  return isDigest(window.slice(start, end), value) || isAmongRows(window, start, end) ? "invalid" : "unknown";
}

/** After the word that names a secret, all that its own column may say: `client_secret_key`, not `token_hash`. */
const secretColumn =
  /(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)_?(?:(?:access_?)?key|value|(?:plain|clear)(?:_?text)?|text|raw|prod|dev|live|\d{1,2})?$/i;
/** What is drawn anew, or is a hash by its name. */
const otherColumn = /crypt|hash|digest|csrf|xsrf|forgery|public|salt/i;

/** Of columns that keep names and numbers as often: `storage_key`, `workspace_key`. */
const otherKey =
  /(access|shared|subscription|master|private|signing|encryption|licen[cs]e)|(account|search|maps|functions?|host|storage|workspace)_?key/i;
/** `shop-eu-2024-v2` */
const joined = /^[a-z\d]{1,12}(?:[-_.][a-z\d]{1,12}){2,20}$/;
const isDrawnKey = (name: string, value: string): boolean => {
  const [found, opening] = otherKey.exec(name) ?? [];
  if (found === undefined || /pass|pwd|secret|token|api_?key/i.test(name)) return true;
  return (
    value.length >= 16 &&
    /\d/.test(value) &&
    hasRandomLook(value) &&
    !hasNameLook(value) &&
    (uuid.test(value) || !joined.test(value)) &&
    (opening !== undefined || !/^[\da-f-]+$|^[\da-z]{1,32}$/i.test(value))
  );
};

export function proveInserted(value: string, { groups }: RuleMatch): Proof {
  const [columns = "", cells = ""] = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i);
  const before =
    cells
      .replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "")
      .replaceAll(/\([^()]*\)/g, "")
      .split(",").length - 1;
  const name = (columns.split(",")[before] ?? "").replaceAll(/["`[\]\s]/g, "");
  const isSecret = secretColumn.test(name) && !otherColumn.test(name);
  return isSecret && isDrawnKey(name, value) && !isDigest(name, value) && !address.test(value) ? "unknown" : "invalid";
}

/** Names of coins and of accounts: of Ethereum, of Cosmos, of NEAR. */
const coin = /^(?:(?:ibc|factory)\/|[\w.-]+\.(?:near|eth|sol)$)/i;
/** 32 bytes, as Solana writes what a coin is made by; few bytes of those that the system has are not 0. */
const mint = /^(?=.{32,44}$)(?:[1-9A-HJ-NP-Za-km-z]{43,44}$|[1-9A-HJ-NP-Za-km-z]*1{8})/;

export function proveItem(value: string, { groups }: RuleMatch): Proof {
  if (address.test(value) || uuid.test(value) || coin.test(value)) return "invalid";
  return /tokens$/i.test(groups["key"] ?? "") && mint.test(value) ? "invalid" : "unknown";
}
