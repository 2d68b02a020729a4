import { expect, test } from "vitest";
import { judgeEverywhere } from "../../src/judge/everywhere.ts";
import { type Judgement, judgeCandidate, pathClasses } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";

const names = ["password", "db_password", "api_key", "secret", "auth_token", "key", "PASSWORD", "clientSecret"];
const values = [
  ...["hunter2", "SuperSecret123", "your-password", "${PASSWORD}", "process.env.TOKEN", "changeme", "correct horse"],
  ...["9f86d081884c7d659a2feaa0c55ad015", "aB3$kq9!Lmz", "null", "string", "xxxxxxxx", "abc123def456ghi789"],
];
const forms = [
  (name: string, value: string) => `${name} = "${value}"`,
  (name: string, value: string) => `"${name}": "${value}",`,
  (name: string, value: string) => `${name}: ${value}`,
  (name: string, value: string) => `<add key="${name}" value="${value}"/>`,
  (name: string, value: string) => `connect({ ${name}: '${value}' })`,
  (name: string, value: string) => `export ${name.toUpperCase()}=${value}`,
];

test("judging for all classes of path at once gives what judging for each gives", () => {
  const text = forms.flatMap((form) => names.flatMap((name) => values.map((value) => form(name, value)))).join("\n");
  const candidates = createScanner(rules).scan(Buffer.from(text));
  expect(candidates.filter(({ rule }) => rule.judged).length).toBeGreaterThan(100);
  const tell = ({ level, confidence }: Judgement) => level && { level, confidence };
  for (const candidate of candidates)
    expect(judgeEverywhere(candidate).map(tell)).toEqual(
      pathClasses.map((pathClass) => tell(judgeCandidate(candidate, pathClass))),
    );
});
