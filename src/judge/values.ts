import type { Proof, Rule } from "../types.ts";
import { isCalmAlone, isLiteral } from "./calm-values.ts";
import { readValue } from "./place.ts";

const bareName = /^[A-Za-z_][\w.]*$/;

/**
 * Could the judge keep this value, whatever its name and place? The same few, `null` before all, stand in nine of ten
 * candidates: they are refused before their place is looked at. What was said of a value is remembered.
 */
export function createValueFilter(): (rule: Rule, value: string, proof: Proof, isQuoted: boolean) => boolean {
  return (rule, raw, proof, isQuoted) => {
    if (!rule.judged || proof === "valid") return true;
    const value = readValue(rule, raw);
    // In a program its place tells sooner that it is a name.
    if (!isQuoted && bareName.test(value) && !isLiteral(value)) return true;
    return !isCalmAlone(value);
  };
}
