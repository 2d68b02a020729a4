import { rules } from "../../src/rules/index.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

export interface Planted {
  /** Every value, in the order of its file. */
  readonly values: readonly string[];
  /** File name → content; one file a kind, so that one finding cannot hide another. */
  readonly files: ReadonlyMap<string, string>;
}

/** One fresh value of every kind in the catalogue, each in a file of its own, and two human passwords. */
export function plantSecrets(seed: string): Planted {
  const values: string[] = [];
  const files = new Map<string, string>();
  for (const rule of rules) {
    const sample = samples[rule.id];
    // What advice marks is code, and holds no value.
    if (!sample || rule.advisory) continue;
    const random = createRandom(`${seed} ${rule.id}`);
    const value = sample.value(random);
    const place = (sample.places ?? assignments)[0]!;
    files.set(`src/file-${files.size}.txt`, place(value, random));
    values.push(value);
  }
  const passwords = [["Super", "Secret", "123"].join(""), ["p4ss", "Wörd", "!x9"].join("")];
  files.set("src/database.ts", `const c = "Server=prod;Password=${passwords[0]}";\n`);
  files.set("src/settings.py", `DATABASE_PASSWORD = "${passwords[1]}"\n`);
  return { values: [...values, ...passwords], files };
}
