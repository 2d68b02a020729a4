import { reviewUse } from "./blocks.ts";
import type { Command, Credential, Part, Step, Variable } from "./credential.ts";
import { createSingleValue } from "./single-value.ts";
import { vaultAudit, vaultOnly } from "./vault-blocks.ts";

/** A credential that a provider issues and revokes on a page of its own. */
export interface Issued {
  readonly name: string;
  readonly opens: string;
  readonly wayOut: string;
  readonly variables?: readonly Variable[];
  /** The value is a file of several lines, as a private key is. */
  readonly lines?: boolean;
  /** How it is revoked, as the end of a sentence. `{revoke}` is what the rule knows. */
  readonly revoke: string;
  readonly revokeCommands?: readonly Command[];
  readonly breaks: string;
  /** How the successor is made. */
  readonly successor: string;
  readonly successorCommands?: readonly Command[];
  /** How one sees that it is dead. */
  readonly prove: string;
  readonly proveCommands?: readonly Command[];
  readonly review: string;
  /** The end state without the secret. */
  readonly instead: string;
  readonly nothingToStore?: string;
  readonly instructions?: Partial<Record<Part, readonly Step[]>>;
}

export function createIssued(data: Issued): Credential {
  const revokeCommands = data.revokeCommands ?? [];
  return createSingleValue({
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [...(data.variables ?? []), ...vaultOnly],
    ...(data.lines && { lines: true }),
    urgent: { text: data.revoke, commands: revokeCommands, warning: data.breaks },
    rotate: [
      {
        id: "successor",
        text:
          data.instructions?.store || data.nothingToStore
            ? data.successor
            : `${data.successor} Put the new value straight into the file \`$NEW\`, with an editor if the page only shows it.`,
        ...(data.successorCommands && { commands: data.successorCommands }),
      },
    ],
    retire: {
      id: "leaked",
      text: "Revoke the leaked value, if part 1 has not: this ends the leak.",
      commands: revokeCommands,
      warning: data.breaks,
    },
    prove: { id: "dead", text: data.prove, ...(data.proveCommands && { commands: data.proveCommands }) },
    audit: [reviewUse(data.review), ...(data.nothingToStore ? [] : vaultAudit)],
    identity: [
      { id: "role", must: true, text: `${data.instead} (Tick with a reason and a date if it cannot be done yet.)` },
    ],
    ...(data.nothingToStore && { nothingToStore: data.nothingToStore }),
    ...(data.instructions && { instead: data.instructions }),
  });
}
