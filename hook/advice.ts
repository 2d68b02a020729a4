import { credentials } from "../src/credentials/index.ts";
import { describeAdvice } from "../src/reporters/advice.ts";
import type { Advice } from "../src/reporters/terminal.ts";
import type { Finding } from "../src/types.ts";

/** Why a finding matters and what to do instead. */
export function advise({ rule, location }: Finding): Advice {
  if (rule.advisory) {
    const { why, instead } = describeAdvice(rule.advisory, location.path);
    return { opens: why, wayOut: instead };
  }
  const { opens, wayOut } = credentials[rule.credential];
  return { opens, wayOut };
}
