import type { RuleMatch, Span } from "../types.ts";
import { isDigest, pickColumn } from "./table-values.ts";

/*
 * The rows below the first whose value was found. Each is looked at once, and what is no row ends the table.
 */

/** Words that ask to be replaced, or say that there is none. */
export const emptyCell = "(?:change|your|<|\\$|\\{|\\[|%|\\*\\*|x{4}|n/a|none|null|password|secret|see )";
const isEmptyCell = new RegExp(`^${emptyCell}`, "i");
const least = 4;
const most = 200;
const mostRows = 400;

/** What stands in a cell, without its quotes, its marks of Markdown and the blanks around it. */
function trimCell(text: string, from: number, to: number): Span {
  let [begin, end] = [from, to];
  while (begin < end && /[\s"`*]/.test(text[begin]!)) begin++;
  while (end > begin && /[\s"`*]/.test(text[end - 1]!)) end--;
  return [begin, end];
}

/** The cell at this place of a line; marks in quotes part nothing. */
function findCell(text: string, from: number, to: number, mark: string, place: number): Span | undefined {
  let begin = from;
  let quoted = false;
  for (let at = from, cell = 0; at <= to; at++) {
    if (at < to && text[at] === '"') quoted = !quoted;
    if (at < to && (quoted || text[at] !== mark)) continue;
    if (cell === place) return trimCell(text, begin, at);
    cell++;
    begin = at + 1;
  }
  return undefined;
}

function listCells(rest: string, name: string, mark: string, place: number): Span[] {
  const spans: Span[] = [];
  let line = rest.indexOf("\n") + 1;
  for (let row = 0; line > 0 && row < mostRows; row++) {
    const next = rest.indexOf("\n", line);
    // What is cut off is no whole row.
    if (next === -1 && !/[^\s]/.test(rest.slice(line))) break;
    const cell = findCell(rest, line, next === -1 ? rest.length : next, mark, place);
    if (!cell) break;
    const value = rest.slice(...cell);
    const isValue = value.length >= least && value.length <= most && !isEmptyCell.test(value) && !isDigest(name, value);
    if (isValue && (mark !== "|" || !/\s/.test(value))) spans.push(cell);
    line = next + 1;
  }
  return spans;
}

export function listColumn({ groups }: RuleMatch, rest: string): Span[] {
  const { name, others, mark, place } = pickColumn(groups["head"] ?? "");
  return others.length === 0 ? [] : listCells(rest, name, mark, place);
}

/** Of Markdown: as many strokes stand before the cell in each row. */
export function listMarkdown({ window, end, groups }: RuleMatch, rest: string): Span[] {
  const start = end - (groups["secret"] ?? "").length;
  const before = window.slice(window.lastIndexOf("\n", start) + 1, start);
  return listCells(rest, "password", "|", before.split("|").length - 1);
}

/** A text of SQL from its quote on: where it ends, behind its own closing quote. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "'" && text[at + 1] === "'") at++;
    else if (text[at] === "'") return at + 1;
  }
  return text.length;
}

/** Of a statement of SQL: the same value of each tuple that follows. */
export function listTuples({ groups }: RuleMatch, rest: string): Span[] {
  const cells = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i)[1] ?? "";
  let place = 0;
  let depth = 0;
  for (let at = 0; at < cells.length; at++) {
    if (cells[at] === "'") at = endOfText(cells, at) - 1;
    else if (cells[at] === "(") depth++;
    else if (cells[at] === ")") depth--;
    else if (cells[at] === "," && depth === 0) place++;
  }
  const spans: Span[] = [];
  // Behind the quote that closes the value that was found.
  depth = 1;
  let cell = place;
  for (let at = 1; at < rest.length && spans.length < mostRows; at++) {
    const letter = rest[at]!;
    if (letter === "'") {
      const end = endOfText(rest, at);
      if (depth === 1 && cell === place) {
        const value = rest.slice(at + 1, end - 1);
        if (value.length >= least && value.length <= most && !isEmptyCell.test(value) && !isDigest("password", value))
          spans.push([at + 1, end - 1]);
      }
      at = end - 1;
    } else if (letter === "(") {
      depth++;
      if (depth === 1) cell = 0;
    } else if (letter === ")") depth--;
    else if (letter === "," && depth === 1) cell++;
    else if (depth === 0 && !/[\s,]/.test(letter)) break;
  }
  return spans;
}

/** The second word of each line that has one, up to the first that has none. */
export function listAligned(_match: RuleMatch, rest: string): Span[] {
  const spans: Span[] = [];
  for (const { 1: head = "", 2: value, index } of rest.matchAll(
    /(\n[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40})([^\s|]{1,100})|\n/g,
  )) {
    if (value === undefined) break;
    const begin = index + head.length;
    if (value.length > 4 && /\d/.test(value)) spans.push([begin, begin + value.length]);
  }
  return spans;
}
