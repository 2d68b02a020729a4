import { rules } from "../../src/rules/index.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

export interface Planted {
  /** Every value, in the order of its file. */
  readonly values: readonly string[];
  /** File name → content; one file a kind, so that one finding cannot hide another. */
  readonly files: ReadonlyMap<string, string>;
  /** The files whose value is but a note: an identifier, a hash, what has expired. */
  readonly notes: ReadonlySet<string>;
}

/**
 * One fresh value of every kind in the catalogue, each in a file of its own, and two human passwords.
 *
 * @param step of so many kinds but one
 */
export function plantSecrets(seed: string, step = 1): Planted {
  const values: string[] = [];
  const files = new Map<string, string>();
  const notes = new Set<string>();
  // What advice marks is code, and holds no value.
  const kinds = rules.filter((rule) => samples[rule.id] && !rule.advisory);
  for (const rule of kinds.filter((_, number) => number % step === 0)) {
    const sample = samples[rule.id]!;
    const random = createRandom(`${seed} ${rule.id}`);
    const value = sample.value(random);
    const place = (sample.places ?? assignments)[0]!;
    if (rule.level === "note") notes.add(`src/file-${files.size}.txt`);
    files.set(`src/file-${files.size}.txt`, place(value, random));
    values.push(value);
  }
  const passwords = [["Super", "Secret", "123"].join(""), ["p4ss", "Wörd", "!x9"].join("")];
  files.set("src/database.ts", `const c = "Server=prod;Password=${passwords[0]}";\n`);
  files.set("src/settings.py", `DATABASE_PASSWORD = "${passwords[1]}"\n`);
  return { values: [...values, ...passwords], files, notes };
}
