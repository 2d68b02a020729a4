import { randomInt } from "node:crypto";
import type { Samples } from "../src/config/custom-rule.ts";
import { createScanner } from "../src/scanner/scanner.ts";
import type { Rule } from "../src/types.ts";

/** What a custom rule says of one of its samples; the sample itself is shown, its random part is not. */
export interface Verdict {
  readonly sample: string;
  readonly wanted: "found" | "ignored";
  readonly ok: boolean;
}

export function testRule(rule: Rule, { finds, ignores }: Samples): Verdict[] {
  const scanner = createScanner([rule]);
  const isFound = (sample: string) => scanner.scan(Buffer.from(`${fillSample(sample)}\n`)).length > 0;
  return [
    ...finds.map((sample): Verdict => ({ sample, wanted: "found", ok: isFound(sample) })),
    ...ignores.map((sample): Verdict => ({ sample, wanted: "ignored", ok: !isFound(sample) })),
  ];
}

/** `<[0-9a-f]{32}>` becomes 32 random characters of the class, so that no sample is a secret that a scan would find. */
function fillSample(sample: string): string {
  return sample.replace(/<\[([^\]]{1,60})\]\{(\d{1,3})\}>/g, (_whole, set: string, count: string) => {
    const letters = listClass(set);
    return Array.from({ length: Number(count) }, () => letters[randomInt(letters.length)]).join("");
  });
}

function listClass(set: string): string[] {
  return [...set.matchAll(/(.)-(.)|(.)/gs)].flatMap(([, from, to, one]) => {
    if (one !== undefined) return [one];
    const [first, last] = [from!.charCodeAt(0), to!.charCodeAt(0)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => String.fromCharCode(first + place));
  });
}
