/** The words of a checklist. Everything in this room is data: what a credential opens and how it is repaired. */

/** The parts of a checklist, in the order of an incident. */
export const parts = {
  contain: "Contain",
  uses: "Who uses it",
  rotate: "Make the successor",
  store: "Store it in Key Vault",
  switch: "Switch the consumers",
  retire: "Kill the leaked value, disable the old version",
  prove: "Prove that the old value is dead",
  expiry: "Expiry, and an event before it",
  automate: "Keep the rotation automatic",
  audit: "Who used it in the window",
  identity: "No secret at all",
  network: "Close the network",
  history: "Clean the history (optional)",
  close: "Suppress and close",
} as const;

export type Part = keyof typeof parts;

/** A line that runs as it stands in bash and in PowerShell, or one for each of them. */
export type Command = string | { readonly bash: string; readonly powershell: string };

export interface Step {
  /** Stable for ever within its part: a tick is found again by `part/id`. */
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  readonly commands?: readonly Command[];
  /** What the commands can break; shown above them. */
  readonly warning?: string;
  /** The issue closes only when it is ticked. */
  readonly must?: boolean;
}

/** Set in the first fence of a checklist, used by the commands as `$NAME`. */
export interface Variable {
  readonly name: string;
  /** An example that parses; replaced where the scanner knows better. */
  readonly value: string;
  readonly about: string;
  /** The scanner's resource is its value, as it stands or up to the first dot of the host name. */
  readonly from?: "resource" | "resource-name";
}

export interface Credential {
  /** As in a title: "Azure storage account key". */
  readonly name: string;
  /** What it opens and why that matters: one sentence. */
  readonly opens: string;
  /** One or two sentences: identity first, Key Vault where a secret cannot be avoided. */
  readonly wayOut: string;
  readonly variables: readonly Variable[];
  readonly steps: Readonly<Record<Part, readonly Step[]>>;
}
