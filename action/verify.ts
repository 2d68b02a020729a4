import type { Incident } from "../src/incidents/incident.ts";
import { listScanEvidence, planVerification, storesKey, type Verification } from "../src/incidents/verification.ts";
import { createRecognition } from "../src/recognition.ts";
import type { Inputs } from "./inputs.ts";

export interface Verified {
  /** Boxes that were seen to be done, by fingerprint. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What could not be seen; names no leak. */
  readonly notices: readonly string[];
  /** For those who may read it: Markdown, or "". */
  readonly summary: string;
}

/** Looks into the vault that `key-vault` names, if any. It decides nothing but ticks: whatever happens, the verdict stands. */
export async function verifyIncidents(
  incidents: readonly Incident[],
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  readKey: () => Promise<string>,
): Promise<Verified> {
  const now = new Date();
  const evidence = new Map(incidents.map((incident) => [incident.fingerprint, listScanEvidence(incident, now)]));
  const { keyVault: vault, compareValues, secretLifetime: maximumDays } = inputs;
  const fingerprints = incidents.map(({ fingerprint }) => fingerprint);
  const keys = incidents.filter(storesKey).map(({ fingerprint }) => fingerprint);
  if (!vault || incidents.length === 0) return { evidence, notices: [], summary: "" };
  try {
    const findings = incidents.map(({ finding }) => finding);
    const recognise = compareValues ? createRecognition(findings, await readKey()) : undefined;
    const { readVault } = await import("../src/keyvault/index.ts");
    const sight = await readVault({ vault, fingerprints, keys, environment, ...(recognise && { recognise }) });
    const plans = new Map<string, Verification>();
    for (const incident of incidents) {
      const plan = planVerification(incident, sight, { now, maximumDays });
      plans.set(incident.fingerprint, plan);
      for (const [box, words] of plan.evidence) evidence.get(incident.fingerprint)!.set(box, words);
    }
    const unseen = new Set([...plans.values()].flatMap((plan) => plan.unseen));
    return { evidence, notices: [...unseen].map((words) => `key-vault: ${words}`), summary: renderPlans(plans) };
  } catch (error) {
    return { evidence, notices: [`key-vault: it could not be asked (${(error as Error).name})`], summary: "" };
  }
}

function renderPlans(plans: ReadonlyMap<string, Verification>): string {
  const rows = [...plans].map(([fingerprint, { evidence, open, unseen }]) => {
    const done = [...evidence.keys()].map((box) => `\`${box}\``).join(", ");
    const rest = open.join("; ") || (unseen.length > 0 ? "nothing that could be seen" : "nothing");
    return `| \`${fingerprint}\` | ${done || "nothing"} | ${rest} |`;
  });
  return ["### Seen in Key Vault\n", "| credential | done | open |", "| :-- | :-- | :-- |", ...rows, ""].join("\n");
}
