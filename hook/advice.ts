import { credentials } from "../src/credentials/index.ts";
import type { Advice } from "../src/reporters/terminal.ts";
import type { Finding } from "../src/types.ts";

/** Why a finding matters and what to do instead. */
export function advise({ rule }: Finding): Advice {
  const { opens, wayOut } = credentials[rule.credential];
  return { opens, wayOut };
}
