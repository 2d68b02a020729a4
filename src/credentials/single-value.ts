import { closeSteps, decide, historySteps, keepLeakedLines, keepLeakedValue } from "./blocks.ts";
import type { Command, Credential, Part, Step, Variable } from "./credential.ts";
import { disableOldVersion, storeInVault, vaultExpiry, vaultNetwork } from "./vault-blocks.ts";

/** A credential without a second slot: a successor is made beside it, or it is replaced at once. */
export interface SingleValue {
  readonly name: string;
  readonly opens: string;
  readonly wayOut: string;
  readonly variables?: readonly Variable[];
  /** What tells which one it is, in a fence apart: the next revokes what the variables say. */
  readonly look?: readonly Step[];
  /** How it is revoked at once, as the end of a sentence, and what breaks. */
  readonly urgent: { readonly text: string; readonly commands?: readonly Command[]; readonly warning: string };
  /** What part 1 says besides. */
  readonly contain?: readonly Step[];
  /** The value is a file of several lines, as a private key is. */
  readonly lines?: boolean;
  readonly uses?: readonly Step[];
  readonly rotate: readonly Step[];
  /** What kills the leaked value; its first step is mandatory. */
  readonly retire: Step;
  readonly prove: Step;
  readonly audit: readonly Step[];
  readonly identity: readonly Step[];
  /** Said where the successor is no value that a vault holds: then no step is about the vault. */
  readonly nothingToStore?: string;
  /** Parts that differ from the common ones. */
  readonly instead?: Partial<Record<Part, readonly Step[]>>;
}

export function createSingleValue(data: SingleValue): Credential {
  const { text, commands = [], warning } = data.urgent;
  const { look = [], contain = [], nothingToStore: nothing } = data;
  const decision = decide(text, commands, warning);
  const needsValue = [text, ...look.map((step) => step.text), ...commands].some((command) =>
    (typeof command === "string" ? command : command.bash).includes("$OLD"),
  );
  const keep = data.lines ? keepLeakedLines : keepLeakedValue;
  return {
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [...(data.variables ?? [])],
    steps: {
      contain: needsValue ? [keep, ...look, decision, ...contain] : [...look, decision, ...contain, keep],
      uses: data.uses ?? [plainUses],
      rotate: data.rotate,
      store: nothing ? [{ id: "set", must: true, text: nothing }] : storeInVault(),
      switch: [plainSwitch],
      retire: [{ ...data.retire, must: true }, ...(nothing ? [] : [disableOldVersion])],
      prove: [{ ...data.prove, must: true }],
      expiry: nothing ? [] : vaultExpiry,
      automate: nothing ? [] : [plainAutomate],
      audit: data.audit,
      identity: data.identity,
      network: nothing ? [] : vaultNetwork,
      history: historySteps,
      close: closeSteps,
      ...data.instead,
    },
  };
}

const plainUses: Step = {
  id: "consumers",
  text: "List every consumer here, with its owner: services, pipelines and their variables, Kubernetes secrets, other repositories (search by fingerprint, not by value), people's machines.",
};

const plainSwitch: Step = {
  id: "restart",
  must: true,
  text: "Every consumer of the list in part 2 reads the new value from the vault and was seen working with it. Restart what reads it only at start.",
};

const plainAutomate: Step = {
  id: "function",
  text: "If the issuer has an interface for it, let a function on the event of part 8 make the successor, store it, and retire the old one ([Microsoft's tutorial for one credential](https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation)). If not, the event opens a ticket for a named owner: write here who it is.",
};
