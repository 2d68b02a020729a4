import type { Advice } from "../src/reporters/terminal.ts";
import type { Finding } from "../src/types.ts";

/** Why a finding matters and what to do instead. */
export function advise(finding: Finding): Advice {
  return {
    opens: `Whoever can read ${finding.rule.label} can use it.`,
    wayOut: "Managed Identity, so that there is no secret; where there must be one, Azure Key Vault.",
  };
}
