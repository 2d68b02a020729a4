import { ExitStatus, UsageError } from "../src/errors.ts";
import { planVerification } from "../src/incidents/verification.ts";
import type { Vault } from "../src/keyvault/vault.ts";
import type { Command } from "./commands.ts";
import { scanIncidents } from "./history-incidents.ts";
import { readScanConfig } from "./scan-config.ts";

export const verifyCommand: Command = {
  summary: "which steps of a rotation can be seen to be done in Key Vault",
  help: `Usage: leakgate verify [FINGERPRINT…] --vault NAME [OPTION…]

Looks for the successor of each leaked credential of this history in a vault: the secret with the tag
leakgate=FINGERPRINT, which the checklist's command sets. It signs in with what the machine offers (az login, managed
identity, workload identity federation) and never asks for a value.

  --vault NAME           a name, or the URL of a vault outside the public cloud
  --vault-id ID          its resource id, to look at its settings and audit log as well
  --max-days DAYS        how long the new value may live, default 90
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 everything that was looked for is done · 1 something is not · 2 usage or configuration · 3 history could
not be read
`,
  options: {
    vault: { type: "string" },
    "vault-id": { type: "string" },
    "max-days": { type: "string" },
    config: { type: "string" },
  },
  async run({ text, positionals }, shell) {
    const url = parseVault(text["vault"]);
    const maximumDays = parseDays(text["max-days"] ?? "90");
    const resourceId = parseVaultId(text["vault-id"]);
    const { incidents } = await scanIncidents(await readScanConfig(text["config"]), shell);
    const chosen = incidents.filter(({ fingerprint, finding }) =>
      positionals.length > 0 ? positionals.includes(fingerprint) : !finding.suppression,
    );
    const missing = positionals.filter((name) => !chosen.some(({ fingerprint }) => fingerprint === name));
    if (missing.length > 0)
      throw new UsageError(
        `no credential of this history has the fingerprint ${missing[0]!.slice(0, 40)}`,
        "`leakgate report` lists those that are there.",
      );
    // The Azure SDK is large: only this command waits for it.
    const { createVault } = await import("../src/keyvault/vault.ts");
    const vault: Vault = createVault({ url, ...(resourceId !== undefined && { resourceId }) });
    let undone = 0;
    for (const incident of chosen) {
      const sight = await vault.look(incident.fingerprint);
      const { evidence, open } = planVerification(incident, sight, { now: new Date(), maximumDays });
      undone += open.length;
      shell.out.write(`${incident.fingerprint}  ${incident.finding.rule.label}\n`);
      for (const [key, seen] of evidence) shell.out.write(`  [x] ${key}: ${seen}\n`);
      for (const sentence of open) shell.out.write(`  [ ] ${sentence}\n`);
    }
    if (chosen.length === 0) shell.out.write("No credential to rotate.\n");
    return undone > 0 ? ExitStatus.findings : ExitStatus.clean;
  },
};

function parseVault(vault: string | undefined): string {
  if (vault && /^[A-Za-z][A-Za-z0-9-]{1,30}$/.test(vault)) return `https://${vault}.vault.azure.net`;
  if (vault && /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/?$/.test(vault)) return vault;
  throw new UsageError(
    vault ? `--vault cannot be "${vault.slice(0, 60)}"` : "no vault was named",
    "Write --vault NAME, or its https URL.",
  );
}

function parseVaultId(id: string | undefined): string | undefined {
  if (
    id === undefined ||
    /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/[^/]+$/i.test(id)
  )
    return id;
  throw new UsageError(
    `--vault-id cannot be "${id.slice(0, 60)}"`,
    "It is what `az keyvault show --name NAME --query id --output tsv` prints.",
  );
}

function parseDays(days: string): number {
  if (/^[1-9]\d{0,3}$/.test(days)) return Number(days);
  throw new UsageError(`--max-days cannot be "${days.slice(0, 20)}"`, "Write a number of days, such as 90.");
}
