import { RE2JS } from "re2js";

/** What is used of a RegExp with the flags `d` and `g`. */
export interface Expression {
  lastIndex: number;
  exec(text: string): Found | null;
}

interface Found {
  readonly 0: string;
  readonly index: number;
  readonly groups?: Record<string, string | undefined> | undefined;
  readonly indices?: { readonly groups?: Record<string, [number, number] | undefined> | undefined } | undefined;
}

/**
 * An expression whose time grows with the text alone, whoever wrote it. It knows neither lookaround nor back-references.
 * https://github.com/google/re2/wiki/Syntax
 * @throws where the source is not in that language
 */
export function compileLinear({ source, flags }: RegExp): Expression {
  const expression = RE2JS.compile(source, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(expression.namedGroups());
  return {
    lastIndex: 0,
    exec(text) {
      const matcher = expression.matcher(text);
      if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) {
        this.lastIndex = 0;
        return null;
      }
      this.lastIndex = matcher.end();
      const spans = names.map((name): [string, [number, number] | undefined] => {
        const start = matcher.start(name);
        return [name, start < 0 ? undefined : [start, matcher.end(name)]];
      });
      return {
        0: text.slice(matcher.start(), matcher.end()),
        index: matcher.start(),
        groups: Object.fromEntries(spans.map(([name, span]) => [name, span && text.slice(...span)])),
        indices: { groups: Object.fromEntries(spans) },
      };
    },
  };
}
