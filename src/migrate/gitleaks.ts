import { parse } from "smol-toml";
import type { NamedText } from "../config/files.ts";
import { ConfigError } from "../errors.ts";
import {
  asObject,
  asObjects,
  asText,
  asTexts,
  type Carried,
  type CarriedRule,
  type Filter,
  type Place,
} from "./carried.ts";
import { translatePattern } from "./go-pattern.ts";

/** `.gitleaks.toml` and `.betterleaks.toml`: https://github.com/gitleaks/gitleaks#configuration */
export function readGitleaksConfig({ name, text }: NamedText): Carried {
  const config = parseToml(name, text);
  const extend = asObject(config["extend"]);
  const left: string[] = asTexts(extend["disabledRules"]).map(
    (id) => `${name}: disabledRules ${id}: leakgate's rules have other names; leakgate rules lists them`,
  );
  if (asText(extend["path"]) || asText(extend["url"]))
    left.push(`${name}: extend: what another file says; migrate that one as well`);
  const excludes: Carried["excludes"][number][] = [];
  const filters: Filter[] = [];
  for (const list of listAllowlists(config)) {
    const targets = asTexts(list["targetRules"]);
    const filter = readAllowlist(list, `${name}: allowlist${describe(list)}`, targets.map(nameRule), left);
    const { paths = [], all, ...others } = filter;
    const alone = (others.values ?? others.words ?? others.lines ?? others.commits) ? undefined : paths;
    if (targets.length === 0 && (!all || alone)) {
      excludes.push(...paths.map((expression) => ({ expression, from: filter.from })));
      if (!alone) filters.push({ ...others, all });
    } else filters.push(filter);
  }
  const rules: CarriedRule[] = [];
  for (const rule of asObjects(config["rules"])) {
    const id = asText(rule["id"]);
    const carried = readRule(rule, (why) => left.push(`${name}: rule ${id.slice(0, 60)}: ${why}`));
    if (carried) rules.push(carried);
    for (const list of listAllowlists(rule))
      filters.push(readAllowlist(list, `${name}: allowlist of ${id.slice(0, 60)}`, [nameRule(id)], left));
  }
  return { excludes, rules, places: [], filters, left };
}

function parseToml(name: string, text: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    throw new ConfigError(`${name}:${line}:${column}: not valid TOML`, "Correct the line, then try again.", {
      cause: error,
    });
  }
}

const listAllowlists = (from: Record<string, unknown>) => [
  ...(from["allowlist"] ? [asObject(from["allowlist"])] : []),
  ...asObjects(from["allowlists"]),
];

const describe = (list: Record<string, unknown>): string => {
  const words = asText(list["description"]).replace(/\s+/g, " ").trim().slice(0, 80);
  return words && ` "${words}"`;
};

function readAllowlist(list: Record<string, unknown>, from: string, rules: readonly string[], left: string[]): Filter {
  const target = asText(list["regexTarget"]) || "secret";
  const expressions = asTexts(list["regexes"]);
  if (target === "match" && expressions.length > 0) left.push(`${from}: regexTarget match is taken as line`);
  const some = (key: string, texts: readonly string[]) => (texts.length > 0 ? { [key]: texts } : {});
  return {
    ...some("paths", asTexts(list["paths"])),
    ...some(target === "secret" ? "values" : "lines", expressions),
    ...some("words", asTexts(list["stopwords"])),
    ...some("commits", asTexts(list["commits"])),
    ...some("rules", rules),
    all: /^(?:and|&&)$/i.test(asText(list["condition"])),
    from,
  };
}

/** Ours are lower-case words joined by dashes. */
const nameRule = (id: string): string => {
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return name.includes("-") ? name : `custom-${name || "rule"}`;
};

function readRule(rule: Record<string, unknown>, leave: (why: string) => void): CarriedRule | undefined {
  const expression = asText(rule["regex"]);
  if (!expression) return void leave("it has no regex; leakgate has no rules by path alone");
  const translated = translatePattern(expression, Number(rule["secretGroup"] ?? 0));
  if (typeof translated === "string") return void leave(translated);
  const own = asTexts(rule["keywords"]).map((word) => word.toLowerCase());
  const keywords = own.filter((word) => /^[\x21-\x7e]{3,64}$/.test(word));
  if (keywords.length === 0 && translated.beginning) keywords.push(translated.beginning);
  if (keywords.length === 0)
    return void leave("a custom rule needs a keyword of three characters or more, and this has none");
  if (keywords.length < own.length) leave("its keywords with spaces or under three characters are left out");
  if (rule["path"]) leave("it is for certain paths; here it runs on all");
  if (rule["entropy"]) leave("its entropy is left out; it can find more");
  const id = asText(rule["id"]);
  const label = asText(rule["description"]).replace(/\s+/g, " ").trim() || id;
  return {
    id: nameRule(id),
    label,
    keywords,
    pattern: translated.pattern,
    ...(translated.ignoreCase && { "ignore-case": true as const }),
  };
}

/** `.gitleaksignore`: `[commit:]file:rule:line` a line. */
export function readGitleaksIgnore({ name, text }: NamedText): Carried {
  const places: Place[] = [];
  const left: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const found = /^(?:([0-9a-f]{40}):)?(.+):[^:]+:(\d+)$/.exec(line);
    if (!found) {
      left.push(`${name}:${index + 1}: not a fingerprint of gitleaks`);
      continue;
    }
    const [, commit, path, number] = found;
    const inner = path!.split("!");
    if (inner.length > 1)
      left.push(`${name}:${index + 1}: what stands in an archive has no line; the archive is looked at`);
    places.push({
      path: inner[0]!,
      line: Number(number),
      decided: true,
      from: `${name}:${index + 1}`,
      ...(commit && { commit }),
    });
  }
  return { excludes: [], rules: [], places, filters: [], left };
}
