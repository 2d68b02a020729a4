import { createHash } from "node:crypto";

/**
 * The text of a tracking issue belongs to people as soon as it stands. leakgate rewrites one block of it, between two
 * marks, and ticks boxes; everything else it hands back as it found it.
 */

/** Part of the mark by which an issue is found again; a change of the body's shape gets another number. */
const schema = "v1";

/** @param repository `owner/name` that the credential was found in, where the issue stands in another one */
export const renderMark = (fingerprint: string, repository?: string): string =>
  `<!-- leakgate:${schema}:${fingerprint}${repository ? ` in ${repository}` : ""} -->`;

const mark = /<!-- leakgate:v\d+:([a-z2-7]{4,40}(?:-[0-9]{1,6})?)(?: in ([\w.-]{1,100}\/[\w.-]{1,100}))? -->/;

export const hasMark = (text: string): boolean => mark.test(text);

/** The fingerprint that an issue is about; undefined also where it tells of another repository. */
export function parseMark(body: string, repository?: string): string | undefined {
  const [, fingerprint, place] = mark.exec(body) ?? [];
  return place === repository ? fingerprint : undefined;
}

/** What leakgate has to remember from run to run; hashes and numbers only. */
export interface Memory {
  /** Of each line that leakgate wrote into the block: another line there is a person's. */
  readonly lines: readonly string[];
  /** Of each introduction of the credential that people were told of. */
  readonly places: readonly string[];
  /** Boxes without which the issue stays open. */
  readonly must: readonly string[];
  /** leakgate closed it; a person who opens it again is not overruled. */
  readonly closed: boolean;
  /** The last run did not find the credential, and said so. */
  readonly gone?: boolean;
}

export interface ParsedBody {
  readonly before: string;
  /** Lines between the marks that leakgate did not write. */
  readonly added: readonly string[];
  readonly after: string;
  readonly memory?: Memory;
}

const opening = /^<!-- leakgate:facts (\{.*\}) -->$/;
const closing = "<!-- /leakgate:facts -->";

export function hashText(text: string): string {
  return createHash("sha256").update(text.trim()).digest("hex").slice(0, 8);
}

/** A damaged block counts as no block: what is left of it stays as a person's text. */
export function parseBody(body: string): ParsedBody {
  const lines = body.replaceAll("\r\n", "\n").split("\n");
  const start = lines.findIndex((line) => opening.test(line.trim()));
  const end = lines.findIndex((line, place) => place > start && line.trim() === closing);
  const memory = start < 0 || end < 0 ? undefined : parseMemory(opening.exec(lines[start]!.trim())![1]!);
  if (!memory) {
    const [top = "", ...rest] = lines;
    const first = top.trim();
    const marked = hasMark(first) && first.startsWith("<!--");
    return { before: marked ? first : "", added: [], after: (marked ? rest : lines).join("\n") };
  }
  const own = new Set(memory.lines);
  return {
    before: lines.slice(0, start).join("\n"),
    added: lines.slice(start + 1, end).filter((line) => line.trim() && !own.has(hashText(line))),
    after: lines.slice(end + 1).join("\n"),
    memory,
  };
}

/** @param added people's lines, kept right below the block */
export function renderBlock(facts: string, memory: Omit<Memory, "lines">, added: readonly string[]): string {
  const lines = [
    ...new Set(
      facts
        .split("\n")
        .filter((line) => line.trim())
        .map(hashText),
    ),
  ];
  const kept = added.length > 0 ? `\n\n${added.join("\n")}` : "";
  return `${renderMemory({ lines, ...memory })}\n${facts}\n${closing}${kept}`;
}

const renderMemory = (memory: Memory): string => `<!-- leakgate:facts ${JSON.stringify(memory)} -->`;

/** The same text with another memory. */
export function remember(body: string, memory: Memory): string {
  const lines = body.split("\n");
  const place = lines.findIndex((line) => opening.test(line.trim()));
  return place < 0 ? body : lines.with(place, renderMemory(memory)).join("\n");
}

export function joinBody(before: string, block: string, after: string): string {
  return `${before ? `${before}\n` : ""}${block}${after ? `\n${after}` : ""}`;
}

interface Box {
  readonly key: string;
  readonly ticked: boolean;
}

function parseBox(line: string): Box | undefined {
  const mark = /^\s{0,20}[-*+] \[([ xX])\] /.exec(line)?.[1];
  const key = mark && /<!-- leakgate:box ([a-z0-9/-]{1,80}) -->/.exec(line)?.[1];
  return key ? { key, ticked: mark !== " " } : undefined;
}

/** Keys of the boxes that are ticked, and of those that are there. */
export function listBoxes(body: string): { ticked: Set<string>; present: Set<string> } {
  const boxes = body.split(/\r?\n/).flatMap((line) => parseBox(line) ?? []);
  return {
    ticked: new Set(boxes.filter((box) => box.ticked).map(({ key }) => key)),
    present: new Set(boxes.map(({ key }) => key)),
  };
}

/**
 * Ticks boxes that are not, and says under each by what evidence, which tells such a tick from a person's. A tick that
 * somebody took back is not set again: the evidence still stands somewhere in the text.
 */
export function tickBoxes(body: string, evidence: ReadonlyMap<string, string>): string {
  const renderSeen = (key: string): string => `<!-- leakgate:seen ${key} -->`;
  return body
    .split("\n")
    .flatMap((line) => {
      const box = parseBox(line);
      const seen = box && !box.ticked && !body.includes(renderSeen(box.key)) ? evidence.get(box.key) : undefined;
      return seen === undefined ? [line] : [line.replace("[ ]", "[x]"), `  *${seen}* ${renderSeen(box!.key)}`];
    })
    .join("\n");
}

function parseMemory(json: string): Memory | undefined {
  try {
    const { lines, places, must, closed, gone } = JSON.parse(json) as Record<string, unknown>;
    const texts = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((text) => typeof text === "string");
    return texts(lines) && texts(places) && texts(must)
      ? { lines, places, must, closed: closed === true, ...(gone === true && { gone }) }
      : undefined;
  } catch {
    return undefined;
  }
}
