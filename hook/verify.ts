import { isFingerprint } from "../src/config/suppressions.ts";
import { credentials } from "../src/credentials/index.ts";
import { ExitStatus, quoteWord, UsageError } from "../src/errors.ts";
import { type Incident, isAllowed } from "../src/incidents/incident.ts";
import { planProof, planVerification, storesKey, type Verification } from "../src/incidents/verification.ts";
import { parseVaultName, type VaultName } from "../src/keyvault/vault-name.ts";
import { createRecognition } from "../src/recognition.ts";
import { escapeJson, escapeTerminal } from "../src/reporters/escape.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { scanIncidents } from "./history-incidents.ts";
import { readScanConfig, readScanKey } from "./scan-config.ts";
import type { Shell } from "./shell.ts";
import { validateHelp, validateOption } from "./validate.ts";

export const verifyCommand: Command = {
  summary: "see in Key Vault, and ask its issuer, whether a leaked credential was rotated",
  help: `Usage: leakgate verify --vault VAULT [--validate] [FINGERPRINT…] [OPTION…]
       leakgate verify --validate [FINGERPRINT…] [OPTION…]

Looks into a key vault, changes nothing, and says of each credential in this repository's history what is seen to be done:
a version with the tag leakgate=FINGERPRINT that is newer than the leak and expires, older versions disabled, audit log on,
roles, purge protection, private endpoint, public access off. With --validate also whether the leaked value is dead. What
cannot be seen is said, and counts as not done.

  --vault VAULT          its name, URL or resource id; a name also needs AZURE_SUBSCRIPTION_ID to see the vault's settings
  --lifetime DAYS        how long a secret may live from now at most; default 90
  --compare              also ask whether the vault serves the leaked value itself: reads values (Key Vault Secrets User),
                         compares hashes in memory, prints nothing of them
${validateHelp}
  --format text|json     default text
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Signs in without a secret: GitHub's OIDC, a workload or managed identity, or the Azure CLI (az login). It needs the roles
Key Vault Reader and Reader on the vault.

Exit status: 0 all that can be shown is done · 1 something is not · 2 usage or configuration · 3 not all could be seen
`,
  options: {
    ...validateOption,
    vault: { type: "string" },
    lifetime: { type: "string" },
    compare: { type: "boolean" },
    format: { type: "string" },
    config: { type: "string" },
  },
  async run({ text, flag, positionals }, shell) {
    const format = chooseWord("--format", text["format"] ?? "text", ["text", "json"] as const);
    const validate = flag["validate"] ?? false;
    if (text["vault"] === undefined && (!validate || flag["compare"] || text["lifetime"] !== undefined))
      throw new UsageError(
        "no vault is named",
        "Write --vault with the name, URL or resource id of the key vault, or --validate alone to ask the issuers.",
      );
    const vault = text["vault"] === undefined ? undefined : parseVaultName(text["vault"]);
    const policy = { now: new Date(), maximumDays: parseDays(text["lifetime"] ?? "90") };
    const {
      result,
      anything,
      incidents: all,
    } = await scanIncidents(await readScanConfig(text["config"]), shell, validate);
    const incidents = chooseIncidents(all, positionals);
    const incomplete = !anything || result.skipped.some(({ failed }) => failed);
    if (incidents.length === 0) {
      shell.out.write(
        format === "json" ? renderJson(vault?.host, []) : "No credential of this history is left to verify.\n",
      );
      return incomplete ? ExitStatus.incomplete : ExitStatus.clean;
    }
    const sight = vault && (await seeVault(vault, incidents, flag["compare"] ?? false, shell));
    const seen = incidents.map((incident) => {
      const plans = [...(sight ? [planVerification(incident, sight, policy)] : []), planProof(incident, policy.now)];
      return {
        incident,
        evidence: new Map(plans.flatMap(({ evidence }) => [...evidence])),
        open: plans.flatMap(({ open }) => open),
        unseen: plans.flatMap(({ unseen }) => unseen),
      };
    });
    shell.out.write(format === "json" ? renderJson(vault?.host, seen) : renderText(seen));
    if (seen.some(({ open }) => open.length > 0)) return ExitStatus.findings;
    return incomplete || seen.some(({ unseen }) => unseen.length > 0) ? ExitStatus.incomplete : ExitStatus.clean;
  },
};

async function seeVault(vault: VaultName, incidents: readonly Incident[], compare: boolean, { environment }: Shell) {
  const { readVault } = await import("../src/keyvault/index.ts");
  const findings = incidents.map(({ finding }) => finding);
  const recognise = compare ? createRecognition(findings, await readScanKey()) : undefined;
  const fingerprints = incidents.map(({ fingerprint }) => fingerprint);
  const keys = incidents.filter(storesKey).map(({ fingerprint }) => fingerprint);
  return readVault({ vault, fingerprints, keys, environment, ...(recognise && { recognise }) });
}

type Verified = Verification & { readonly incident: Incident };

/** Suppressed credentials are verified when they are named. */
function chooseIncidents(incidents: readonly Incident[], named: readonly string[]): Incident[] {
  const unknown = named.find((name) => !incidents.some(({ fingerprint }) => fingerprint === name));
  if (unknown !== undefined)
    throw new UsageError(
      `no credential of this history has the fingerprint ${isFingerprint(unknown) ? unknown : "given"}`,
      "`leakgate report` lists those that are there; a shallow clone does not hold all.",
    );
  return incidents.filter(({ fingerprint, finding }) =>
    named.length > 0 ? named.includes(fingerprint) : !isAllowed(finding),
  );
}

function parseDays(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`--lifetime cannot be ${quoteWord(text)}`, "Write a number of days, such as 90.");
}

function renderText(seen: readonly Verified[]): string {
  const blocks = seen.map(({ incident, evidence, open, unseen }) => [
    `${incident.fingerprint}  ${credentials[incident.finding.rule.credential].name}`,
    ...[...evidence].map(([box, words]) => `  done    ${box.padEnd(20)}${words}`),
    ...open.map((words) => `  open    ${words}`),
    ...unseen.map((words) => `  unseen  ${words}`),
  ]);
  const done = seen.filter(({ open, unseen }) => open.length + unseen.length === 0).length;
  const which = seen.length === 1 ? seen[0]!.incident.fingerprint : "FINGERPRINT";
  const last = `${done} of ${seen.length} verified. What no vault can show stays with people: \`leakgate checklist ${which}\`.`;
  return `${[...blocks.map((lines) => lines.map(escapeTerminal).join("\n")), last].join("\n\n")}\n`;
}

function renderJson(vault: string | undefined, seen: readonly Verified[]): string {
  const incidents = seen.map(({ incident, evidence, open, unseen }) => ({
    fingerprint: incident.fingerprint,
    ruleId: incident.finding.rule.id,
    done: [...evidence].map(([box, words]) => ({ box, evidence: words })),
    open,
    unseen,
  }));
  return `${escapeJson(JSON.stringify({ schema: "leakgate-verification/1", vault, incidents }, undefined, 2))}\n`;
}
