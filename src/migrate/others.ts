import { parseDocument } from "yaml";
import type { NamedText } from "../config/files.ts";
import { ConfigError } from "../errors.ts";
import { asObject, asObjects, asText, asTexts, type Carried, type Filter, nothing, type Place } from "./carried.ts";

function parseData({ name, text }: NamedText): Record<string, unknown> {
  // JSON is YAML.
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new ConfigError(`${name}:${line}:${col}: neither JSON nor YAML`, "Correct the line, then try again.");
  }
  return asObject(document.toJS());
}

/** A baseline of detect-secrets: https://github.com/Yelp/detect-secrets/blob/master/docs/design.md */
export function readDetectSecrets(file: NamedText): Carried {
  const data = parseData(file);
  const places: Place[] = [];
  for (const [path, entries] of Object.entries(asObject(data["results"]))) {
    for (const entry of asObjects(entries)) {
      const line = Number(entry["line_number"]);
      const sha1 = asText(entry["hashed_secret"]);
      places.push({
        path: path.replaceAll("\\", "/"),
        // Audited: `is_secret: false` is a decision, everything else is only known.
        decided: entry["is_secret"] === false,
        from: file.name,
        ...(line > 0 && { line }),
        ...(/^[0-9a-f]{40}$/.test(sha1) && { sha1 }),
      });
    }
  }
  const excludes: Carried["excludes"][number][] = [];
  const filters: Filter[] = [];
  for (const filter of asObjects(data["filters_used"])) {
    const kind = asText(filter["path"]).split(".").at(-1) ?? "";
    const patterns = [...asTexts(filter["pattern"]), ...asTexts([filter["pattern"]])];
    const from = `${file.name}: ${kind}`;
    if (kind === "should_exclude_file") excludes.push(...patterns.map((expression) => ({ expression, from })));
    else if (kind === "should_exclude_line") filters.push({ lines: patterns, all: false, from });
    else if (kind === "should_exclude_secret") filters.push({ values: patterns, all: false, from });
  }
  const old = asObject(data["exclude"]);
  if (asText(old["files"])) excludes.push({ expression: asText(old["files"]), from: `${file.name}: exclude files` });
  if (asText(old["lines"]))
    filters.push({ lines: [asText(old["lines"])], all: false, from: `${file.name}: exclude lines` });
  return { ...nothing, excludes, places, filters };
}

/** `.secretlintrc`: https://github.com/secretlint/secretlint/blob/master/docs/configuration.md */
export function readSecretlint(file: NamedText): Carried {
  const left: string[] = [];
  const filters: Filter[] = [];
  const walk = (rules: unknown): void => {
    for (const rule of asObjects(rules)) {
      const id = asText(rule["id"]).slice(0, 80);
      if (rule["disabled"] === true) left.push(`${file.name}: ${id} is disabled: leakgate's rules have other names`);
      const messages = asTexts(rule["allowMessageIds"]);
      if (messages.length > 0) left.push(`${file.name}: allowMessageIds of ${id}: leakgate's rules have other names`);
      const options = asObject(rule["options"]);
      const values = asTexts(options["allows"]).flatMap((text) => {
        const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
        if (source === undefined) return [text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")];
        if (/[^gimsu]/.test(flags!)) left.push(`${file.name}: flags of an allow of ${id}`);
        const kept = (flags ?? "").replace(/[gu]/g, "");
        return [kept ? `(?${kept})${source}` : source];
      });
      if (values.length > 0) filters.push({ values, all: false, from: `${file.name}: allows of ${id}` });
      if (Array.isArray(options["patterns"])) left.push(`${file.name}: patterns of ${id}: write them as custom-rules`);
      walk(rule["rules"]);
    }
  };
  walk(parseData(file)["rules"]);
  return { ...nothing, filters, left };
}

/** `.secretlintignore`, written as `.gitignore` is. */
export function readSecretlintIgnore({ name, text }: NamedText): Carried {
  const left: string[] = [];
  const globs = text.split(/\r?\n/).flatMap((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return [];
    if (line.startsWith("!")) {
      left.push(`${name}:${index + 1}: an exception; leakgate's exclude has none`);
      return [];
    }
    const bare = line.replace(/^\//, "").replace(/\/$/, "");
    const top = line.startsWith("/") || bare.includes("/") ? bare : `**/${bare}`;
    return line.endsWith("/") ? [`${top}/`] : [top, `${top}/`];
  });
  return { ...nothing, excludes: globs.length > 0 ? [{ globs, from: name }] : [], left };
}
