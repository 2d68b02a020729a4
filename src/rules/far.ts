import type { Rule } from "../types.ts";
import { rules } from "./index.ts";

/** The catalogue; the build makes of it a bundle that loads the files of rules one by one. */
export const readAllRules = (): readonly Rule[] => rules;
