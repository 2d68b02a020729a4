import { once } from "../once.ts";
import type { Level, Rule } from "../types.ts";
import { isDocComment } from "./comments.ts";
import { containerName } from "./containers.ts";
import { createDevelopment } from "./development.ts";
import { createGuards } from "./guards.ts";
import { isSmallWords } from "./guessable.ts";
import { createHelp } from "./help.ts";
import { createAround } from "./hosts.ts";
import { fixtureWords, isFixture } from "./index.ts";
import { isInLock } from "./lock.ts";
import { createNearby, near, type ReadLine } from "./nearby.ts";
import { createNotes } from "./notes.ts";
import { createLines } from "./passages.ts";
import type { PathClass } from "./paths.ts";
import { splitWords } from "./place.ts";
import { checksumSection, createSections } from "./section.ts";
import { createScriptHelp, createTold } from "./told.ts";

/** Given to every visitor of a page. https://docsearch.algolia.com/docs/api/ */
function isSearchKey(before: string, after: string): boolean {
  if (!/\bapi_?key["']?\s{0,4}[:=]\s{0,4}["']$/i.test(before.slice(-40))) return false;
  const around = before.slice(-300) + after;
  return /\bapp(?:lication)?_?id\b/i.test(around) && /\bindex_?name\b/i.test(around);
}

/** `var sampleKey = """`, and the key below; what an earlier statement of the line names is another's. */
function isBelowSample(before: string): boolean {
  const [opened = "", blanks = ""] = before.slice(-300).split("\n").slice(-2);
  return (
    /^[ \t]*$/.test(blanks) &&
    /(?:"""|'''|[`"'({[=]|<<[-~]?["']?\w{2,20}["']?)[ \t]*\\?\r?$/.test(opened) &&
    splitWords(opened.slice(opened.lastIndexOf(";") + 1)).some((word) => fixtureWords.has(word))
  );
}

const exampleMap =
  /^[ \t]*(?:(?:export|const|let|var|val|static|final|readonly|public|private)[ \t]{1,4}){0,4}(\w{2,60})[ \t]*(?::[^=\n]{1,80})?:?=[ \t]*[\w.]{0,60}[({[]{1,2}[ \t]*\r?$/;
const measureIndent = (line: string): number => /^[ \t]*/.exec(line)![0].length;

/** `connection_args_example = dict(`, and the value among what it holds: lines that are indented no less than its own stand between. */
function isInExample(before: string): boolean {
  const lines = before.slice(-2000).split("\n");
  const indent = measureIndent(lines.at(-1)!);
  const opened = lines.slice(0, -1).findLast((line) => line.trim() !== "" && measureIndent(line) < indent);
  const name = opened && exampleMap.exec(opened)?.[1];
  return name ? /^(?:example|sample)s?$/.test(splitWords(name).at(-1) ?? "") : false;
}

/** `Passwort`, and the next of ten thousand that people choose: twenty lines of one word to either side are a list. */
const isInWordList = (before: string, after: string): boolean =>
  /(?:\n[^\s:=]{1,40}\r?){20}\n$/.test(before.slice(-900)) && /^(?:[^\s:=]{1,40}\r?\n){20}/.test(after.slice(0, 900));

const assigned = /^[ \t]*(?:- )?["']?(\w{2,60})["']?[ \t]*[:=][ \t]*["']?([^\s"']{3,40})["']?[ \t]*\r?$/;
const userLine =
  /(?:user|login)[_-]?(?:name)?["']?[ \t]{0,8}[:=]{1,2}>?[ \t]{0,8}["']?([^\s"'`,;<]{3,40})["']?[,;]?[ \t]*\r?$/i;

/** The names of what a line stands below, in YAML: of lines close above it that are indented less. */
function isBelowItself(before: string, value: string): boolean {
  const lines = before.slice(-600).split("\n");
  const indent = /^ */.exec(lines.pop() ?? "")![0].length;
  return lines.slice(-6).some((line) => {
    const [, blanks = "", name] = /^( *)["']?([\w.-]{3,40})["']?:[ \t]*\r?$/.exec(line) ?? [];
    return name === value && blanks.length < indent;
  });
}

/** No word, but a name as short as people give: who knows it tries it. */
const shortName = /^[a-z]{3,8}$/;

/** `login-name: shop7`, and the same word for a password on the next line or the one before, or with a number behind it: who is asked for one tries the other. */
function isTwin(before: string, after: string): boolean {
  const [value, word = ""] = /^([A-Za-z]{3,16})\d{0,4}(?=[\s"'`,;<]|$)/.exec(after) ?? [];
  if (value === undefined || !(isSmallWords(word) || shortName.test(word))) return false;
  const lines = [before.slice(-600).split("\n").at(-2), after.slice(0, 600).split("\n")[1]];
  const isOwn = (user = ""): boolean => user === value || user === word;
  return lines.some((line) => isOwn(userLine.exec(line ?? "")?.[1])) || isBelowItself(before, value);
}

/** A word and a number, as `isContainerDefault` has it. */
const wordAndNumber = /^([A-Z]?[a-z]{2,15}[@_.-]?\d{0,5}[!@#$.?]{0,3})["']?[ \t]*(?:\r?\n|$)/;

const containerLine = /^[ \t]*(?:- )?image:[ \t]/;
/** No value is empty. */
const container = "";

/** Lines that start a container, and those that set a password of one, by the value. */
const readContainers: ReadLine = (line, note) => {
  if (containerLine.test(line)) note(container);
  const [, name = "", value = ""] = assigned.exec(line) ?? [];
  if (containerName.test(name)) note(value);
};

/** `SA_PASSWORD: Forge123` of a container that the same file starts, and `DB_PASSWORD: Forge123` of what asks it: the credential is one. */
function createContainers(text: string): (start: number, after: string) => boolean {
  if (!text.includes("image:")) return () => false;
  const isNear = createNearby(text, readContainers);
  return (start, after) => {
    const value = wordAndNumber.exec(after)?.[1];
    return value !== undefined && isNear(value, start) && isNear(container, start);
  };
}

/** Of a package of Intune, which its own description tells how to open. https://learn.microsoft.com/mem/intune/apps/apps-win32-prepare */
const isOfPackage = (before: string, after: string): boolean =>
  /<(?:EncryptionKey|MacKey)>$/.test(before) &&
  (before.slice(-600) + after.slice(0, 600)).includes("<ProfileIdentifier>");

/** MD5 or SHA-1. */
const digest = /^(?:[\da-f]{32}|[\da-f]{40})\s/;

/** Does a program tell it to its readers, or have it in a test among its code; or is it data of an environment that is no other's, or of a lock? */
function createPassages(bytes: Uint8Array): (start: number, rule: Rule, pathClass: PathClass) => boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const readAround = createAround(text);
  const isOfDevelopment = createDevelopment(readAround);
  const isTold = createTold(text);
  const isInScriptHelp = createScriptHelp(text);
  const isInHelp = createHelp(text);
  const isGuarded = createGuards(text);
  const isInNote = createNotes(text);
  const isInSection = createSections(text);
  const isAmongChecksums = createSections(text, checksumSection);
  const isContainersToo = createContainers(text);
  const readLine = createLines(text);
  return (start, rule, pathClass) => {
    const before = text.slice(Math.max(0, start - near), start);
    const after = text.slice(start, start + near);
    // What lowers only values without a format: each of them can be put beside any.
    if (rule.judged && pathClass !== "script") {
      const isPassword = rule.credential === "generic-password";
      if (isPassword && isContainersToo(start, after)) return true;
      if (isPassword && isTwin(before, after) && !readAround(start, before, after).holdsForeignHost) return true;
      if (pathClass === "code" && isInExample(before) && !readAround(start, before, after).holdsForeignHost)
        return true;
      if (pathClass !== "code" && (isInLock(before, after) || isOfPackage(before, after))) return true;
    }
    if (rule.id === "generic-headed-password" && isInWordList(before, after)) return true;
    if (pathClass === "translation") return false;
    // What a provider issues is drawn there, too.
    if ((rule.judged || !rule.highEntropy) && isInNote(start, pathClass, !rule.judged)) return true;
    if (pathClass === "script") return isInScriptHelp(start);
    if (pathClass === "development" && isOfDevelopment(start, before, after, rule)) return true;
    if (pathClass === "data" || pathClass === "development")
      return isInSection(start) || (digest.test(after) && isAmongChecksums(start));
    const { head } = readLine(start);
    return (
      (rule.judged && isDocComment(head)) ||
      isBelowSample(before) ||
      isTold(start) ||
      isInHelp(start) ||
      isGuarded(start) ||
      isSearchKey(before, after.slice(0, 400))
    );
  };
}

const lowered: ReadonlySet<PathClass> = new Set(["code", "data", "script", "development", "translation"]);

/** What tells the level of what tests and documentation make for themselves, where a program holds them; by where a secret starts in `bytes`. */
export function createLowering(
  bytes: Uint8Array,
): (level: Level, rule: Rule, pathClass: PathClass, start: number) => Level {
  const isPassage = once(() => createPassages(bytes));
  return (level, rule, pathClass, start) =>
    level === "error" && lowered.has(pathClass) && isFixture(rule, "docs") && isPassage()(start, rule, pathClass)
      ? "warning"
      : level;
}
