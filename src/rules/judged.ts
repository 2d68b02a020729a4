import type { Rule } from "../types.ts";
import { genericRules } from "./generic.ts";
import { refuteKnown } from "./refutation.ts";

/** Rules without a format, which leave alone what a format's own rule knows. */
export const judgedRules: readonly Rule[] = genericRules.map(refuteKnown);
