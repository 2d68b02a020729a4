import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { ConfigError, quoteWord } from "../errors.ts";
import { type NamedText, refuseWide } from "./files.ts";
import { renderNearest } from "./nearest.ts";

/** A place in a YAML file that knows where it stands, so that each complaint names line and column. */
export interface Entry {
  /** @throws ConfigError, always */
  fail(problem: string, hint: string): never;
  /** @throws ConfigError unless it is text */
  text(what: string): string;
  /** @throws ConfigError unless it is true or false */
  flag(what: string): boolean;
  /** @throws ConfigError unless it is a list */
  list(what: string): Entry[];
  /** Keys in the order written. @throws ConfigError unless it is a mapping, or where a key is not among `valid` */
  map(what: string, valid?: readonly string[]): Map<string, { key: Entry; value: Entry }>;
}

/** @returns undefined for an empty file. @throws ConfigError where it is not YAML */
export function parseYaml({ name, text }: NamedText): Entry | undefined {
  refuseWide({ name, text });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) {
    throw new ConfigError(
      `${place(error.pos[0])}: not valid YAML: ${error.code.toLowerCase().replaceAll("_", " ")}`,
      error.code === "BAD_DQ_ESCAPE"
        ? "Put a pattern between single quotes: between double ones a backslash is YAML's own."
        : "Correct the line, then try again.",
    );
  }
  if (document.contents && !isMap(document.contents)) {
    throw new ConfigError(
      `${place(0)}: the configuration must be a mapping`,
      "Write key: value, one a line. A symbolic link or a folder of that name is not followed.",
    );
  }
  return document.contents ? createEntry(document.contents, place, 0) : undefined;
}

function createEntry(node: Node | null, place: (offset: number) => string, parentOffset: number): Entry {
  const offset = node?.range?.[0] ?? parentOffset;
  const fail = (problem: string, hint: string): never => {
    throw new ConfigError(`${place(offset)}: ${problem}`, hint);
  };
  const child = (inner: unknown): Entry => createEntry(inner as Node | null, place, offset);
  if (isAlias(node)) fail("YAML aliases are not supported", "Write the value out.");
  return {
    fail,
    text: (what) =>
      isScalar(node) && typeof node.value === "string" && node.value !== ""
        ? node.value
        : fail(`${what} must be text`, "Put it in quotes if YAML reads it as something else."),
    flag: (what) =>
      isScalar(node) && typeof node.value === "boolean"
        ? node.value
        : fail(`${what} must be true or false`, "Write true or false."),
    list: (what) =>
      isSeq(node)
        ? node.items.map(child)
        : fail(`${what} must be a list`, "Write each item on a line of its own, after a dash."),
    map(what, valid) {
      if (!isMap(node)) return fail(`${what} must be a mapping`, "Write key: value, one a line.");
      return new Map(
        node.items.map((pair) => {
          const key = child(pair.key);
          const word = key.text("a key");
          if (valid && !valid.includes(word))
            key.fail(`${quoteWord(word)} is not a key of ${what}`, renderNearest(word, valid));
          return [word, { key, value: child(pair.value) }];
        }),
      );
    },
  };
}
