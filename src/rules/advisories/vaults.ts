import type { Proof, Rule, RuleMatch } from "../../types.ts";
import { common, isCommented, isSet, proveBlock, readBlock, verifiedModule, withRest } from "./blocks.ts";

const off = /^(?:false|"false"|'false'|null)/;
/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault */
const isOpenTerraform = (block: string): boolean =>
  !isSet(block, "purge_protection_enabled", off) ||
  !isSet(block, "rbac_authorization_enabled|enable_rbac_authorization", off) ||
  !(isSet(block, "public_network_access_enabled", /^true/) || isSet(block, "default_action", /^"Allow"/));
/**
 * What has no properties only names a vault that exists.
 * https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults
 */
const isOpenTemplate = (block: string): boolean =>
  /properties["']?\s{0,4}:/.test(block) &&
  (!isSet(block, "enablePurgeProtection", off) ||
    !isSet(block, "enableRbacAuthorization", off) ||
    !(isSet(block, "publicNetworkAccess", /^["']enabled/i) || isSet(block, "defaultAction", /^["']Allow/)));

/**
 * Azure's verified module protects from purging and takes roles by itself, and is open to the public network until one of these
 * is given. https://github.com/Azure/bicep-registry-modules/tree/main/avm/res/key-vault/vault
 */
const isOpenModule = (block: string): boolean => {
  const given = /params\s{0,4}:\s{0,4}\{/.test(block);
  const isClosed = /(?:publicNetworkAccess|networkAcls|privateEndpoints)\s{0,4}:/.test(block);
  const isOff = /enable(?:PurgeProtection|RbacAuthorization)\s{0,4}:\s{0,4}false/.test(block);
  // One module, one warning: secrets that never end come first.
  if (/\bsecrets\s{0,4}:\s{0,4}\[/.test(block)) return false;
  return given && (!isClosed || isOff || /defaultAction\s{0,4}:\s{0,4}'Allow/.test(block));
};

const vault = {
  ...common,
  advisory: "vault-open",
  label: "a Key Vault without network rules, purge protection or roles",
} as const;
/** What uses a vault: a file that has it as well is no module of a vault alone. */
const consumer =
  /["']Microsoft\.(?:Web\/sites|App\/containerApps|ContainerService\/managedClusters|ContainerInstance\/containerGroups|Compute\/virtualMachines|Logic\/workflows|MachineLearningServices\/workspaces|DataFactory\/factories)["'@]/i;
/** How much of a file is looked at on either side of a vault; of a longer one nothing is said to be missing. */
const fileReach = 30_000;
const withFile = (head: string): RegExp => new RegExp(`(?<secret>${head})(?<rest>[\\s\\S]{0,${fileReach}})`);

interface WholeFile {
  /** Only with it is the file taken for a whole deployment. */
  readonly whole: RegExp;
  /** With it, what is missing may stand in another file. */
  readonly elsewhere: RegExp;
  readonly audit: RegExp;
  /** Reached by a network of its own, or not by the public one. */
  readonly reached: RegExp;
  /** Without it the block behind the head only names a vault. */
  readonly made?: RegExp;
}

/** Something is missing where the file is a whole deployment and lacks it. */
const proveUnwatched =
  ({ whole, elsewhere, audit, reached, made }: WholeFile) =>
  (_: string, match: RuleMatch): Proof => {
    const { window, start, groups } = match;
    if (isCommented(match) || start > fileReach - 1000 || (groups["rest"]?.length ?? 0) >= fileReach) return "invalid";
    if (!whole.test(window) || elsewhere.test(window)) return "invalid";
    if (made && !made.test(readBlock(groups["rest"] ?? "", 1))) return "invalid";
    return audit.test(window) && reached.test(window) ? "invalid" : "unknown";
  };

const unwatched = {
  ...common,
  advisory: "vault-unwatched",
  label: "a Key Vault without a private endpoint or an audit log in a file that deploys all",
  reach: [fileReach, fileReach + 200],
  source: "https://learn.microsoft.com/azure/key-vault/general/logging",
} as const;
const vaults = "https://learn.microsoft.com/azure/key-vault/general/secure-key-vault";
export const vaultRules = [
  {
    ...vault,
    id: "vault-open-terraform",
    keywords: ['"azurerm_key_vault"'],
    pattern: withRest(String.raw`resource\s{1,4}"azurerm_key_vault"\s{1,4}"[\w-]{1,80}"`),
    check: proveBlock(isOpenTerraform),
    source: vaults,
  },
  {
    ...vault,
    id: "vault-open-bicep",
    keywords: ["'microsoft.keyvault/vaults@"],
    pattern: withRest(String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults@[\w-]{8,40}'(?=\s{0,4}=)`),
    reach: [100, 5200],
    check: proveBlock(isOpenTemplate),
    source: vaults,
  },
  {
    ...vault,
    id: "vault-open-arm",
    keywords: ['"microsoft.keyvault/vaults"'],
    pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults"`),
    reach: [20, 5200],
    check: proveBlock(isOpenTemplate, 1),
    source: vaults,
  },
  {
    ...vault,
    id: "vault-open-module-bicep",
    keywords: ["avm/res/key-vault/vault:"],
    pattern: withRest(verifiedModule),
    reach: [200, 5200],
    check: proveBlock(isOpenModule),
    source: vaults,
  },
  {
    ...unwatched,
    id: "vault-unwatched-terraform",
    keywords: ['"azurerm_key_vault"'],
    pattern: withFile(String.raw`resource\s{1,4}"azurerm_key_vault"\s{1,4}"[\w-]{1,80}"`),
    check: proveUnwatched({
      whole: /^provider\s{1,4}"azurerm"/m,
      elsewhere: /^module\s{1,4}"/m,
      audit: /"azurerm_monitor_diagnostic_setting"/,
      reached:
        /"azurerm_private_endpoint"|virtual_network_subnet_ids|public_network_access_enabled\s{0,20}=\s{0,4}(?!true)/,
    }),
  },
  {
    ...unwatched,
    id: "vault-unwatched-bicep",
    keywords: ["'microsoft.keyvault/vaults@"],
    pattern: withFile(
      String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults@[\w-]{8,40}'(?=\s{0,4}=\s{0,4}\{)`,
    ),
    check: proveUnwatched({
      whole: consumer,
      elsewhere: /^module\s{1,4}/m,
      audit: /diagnosticSettings/i,
      reached: /privateEndpoints|virtualNetworkRules|publicNetworkAccess\s{0,4}:\s{0,4}(?!["']Enabled)/i,
    }),
  },
  {
    ...unwatched,
    id: "vault-unwatched-arm",
    keywords: ['"microsoft.keyvault/vaults"'],
    pattern: withFile(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults"`),
    check: proveUnwatched({
      whole: consumer,
      elsewhere: /"Microsoft\.Resources\/deployments"/i,
      audit: /diagnosticSettings/i,
      reached: /privateEndpoints|virtualNetworkRules|"publicNetworkAccess"\s{0,4}:\s{0,4}(?!"Enabled)/i,
      made: /"properties"/,
    }),
  },
] as const satisfies readonly Rule[];
