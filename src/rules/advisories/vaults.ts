import type { Proof, Rule, RuleMatch } from "../../types.ts";
import { isCommented, isOpenValue, isSet, readBlock, restOfCommand, withRest } from "./blocks.ts";

const reach = [20, 5200] as const;
const proveBlock =
  (isWrong: (block: string) => boolean, open = 0) =>
  (_: string, match: RuleMatch): Proof =>
    !isCommented(match) && isWrong(readBlock(match.groups["rest"] ?? "", open)) ? "unknown" : "invalid";

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

const common = { level: "warning", highEntropy: true, credential: "azure-other-key", reach } as const;
const vault = {
  ...common,
  advisory: "vault-open",
  label: "a Key Vault without network rules, purge protection or roles",
} as const;
const forever = {
  ...common,
  advisory: "vault-secret-forever",
  label: "a Key Vault secret that is made without an expiry",
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
const expiry = "https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices";

/** Names and addresses in a vault are nobody's to rotate. */
const lacksExpiry = (name: string) => (block: string) =>
  !isSet(block, name, /^(?:null|0)\b/) &&
  !isOpenValue(/(?:^|[\s"'{,])value["']?\s{0,20}[:=]\s{0,4}([^\n]{1,300})/.exec(block)?.[1] ?? "");

/** Each secret of a list or a map has its own end; a list that comes from elsewhere is not judged. */
function proveListed(_: string, { groups }: RuleMatch): Proof {
  const call = readBlock(groups["rest"] ?? "");
  const lists = [...call.matchAll(/(?:^|[\s{,])secrets\s{0,30}[:=]\s{0,4}(?=[[{])/g)];
  const isForever = ({ index, 0: { length } }: RegExpExecArray): boolean => {
    const secrets = readBlock(call.slice(index + length));
    const count = (pattern: RegExp): number => secrets.match(pattern)?.length ?? 0;
    const values = [...secrets.matchAll(/(?:^|[\s{,])value\s{0,30}[:=](?!=)([^\n,}]{1,300})/g)];
    const named = values.length || count(/(?:^|[\s{,])name\s{0,30}[:=](?!=)/g);
    const open = values.filter(([, value = ""]) => isOpenValue(value)).length;
    return named - open > count(/(?:^|[\s{,])(?:exp|attributesExp|expiration_date)\s{0,30}[:=](?!=)/g);
  };
  return lists.some(isForever) ? "unknown" : "invalid";
}

/** A vault's own child: other resources have children of that name. */
const isVaultChild =
  (block: (match: RuleMatch) => string) =>
  (_: string, match: RuleMatch): Proof => {
    const parents = [...match.window.slice(0, match.start).matchAll(/["']Microsoft\.(\w{1,40}\/\w{1,40})(?:@|["'])/gi)];
    const isVault = /^keyvault\/vaults$/i.test(parents.at(-1)?.[1] ?? "");
    return isVault && !isCommented(match) && lacksExpiry("exp")(block(match)) ? "unknown" : "invalid";
  };

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
  {
    ...forever,
    id: "vault-secret-forever-terraform",
    keywords: ['"azurerm_key_vault_secret"'],
    pattern: withRest(String.raw`resource\s{1,4}"azurerm_key_vault_secret"\s{1,4}"[\w-]{1,80}"`),
    check: proveBlock(lacksExpiry("expiration_date")),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-bicep",
    keywords: ["'microsoft.keyvault/vaults/secrets@"],
    pattern: withRest(
      String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults/secrets@[\w-]{8,40}'(?=\s{0,4}=)`,
    ),
    reach: [100, 5200],
    check: proveBlock(lacksExpiry("exp")),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-arm",
    keywords: ['"microsoft.keyvault/vaults/secrets"'],
    pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults/secrets"`),
    reach: [20, 5200],
    check: proveBlock(lacksExpiry("exp"), 1),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-child-bicep",
    keywords: [" 'secrets' =", " 'secrets@"],
    pattern: withRest(String.raw`resource\s{1,4}\w{1,80}\s{1,4}'secrets(?:@[\w-]{8,40})?'(?=\s{0,4}=\s{0,4}[{i[])`),
    reach: [5000, 5200],
    check: isVaultChild(({ groups }) => readBlock(groups["rest"] ?? "")),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-child-arm",
    keywords: ['"type": "secrets"'],
    pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"secrets"`),
    reach: [5000, 5200],
    check: isVaultChild(({ groups }) => readBlock(groups["rest"] ?? "", 1)),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-module-bicep",
    keywords: ["avm/res/key-vault/vault:"],
    pattern: withRest(
      String.raw`module\s{1,4}\w{1,80}\s{1,4}'br(?:\/public)?:[^'\n]{0,60}avm\/res\/key-vault\/vault:[\w.-]{1,30}'(?=\s{0,4}=)`,
    ),
    reach: [200, 9200],
    check: proveListed,
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-module-terraform",
    keywords: ['"azure/avm-res-keyvault-vault/azurerm"'],
    pattern: /(?<secret>source\s{0,20}=\s{0,4}"Azure\/avm-res-keyvault-vault\/azurerm")(?<rest>[\s\S]{0,5000})/i,
    reach: [40, 5200],
    check: (value, match) => proveListed(value, { ...match, groups: { rest: `{${match.groups["rest"] ?? ""}` } }),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-command",
    keywords: ["az keyvault secret set", "set-azkeyvaultsecret"],
    pattern: new RegExp(`(?<secret>az keyvault secret set(?!-)|Set-AzKeyVaultSecret(?!\\w))(?<rest>${restOfCommand})`),
    reach: [4, 700],
    check: (_, match) => {
      const rest = match.groups["rest"] ?? "";
      return isCommented(match) || /-expires\b/i.test(rest) || !/-/.test(rest) ? "invalid" : "unknown";
    },
    source: expiry,
  },
] as const satisfies readonly Rule[];
