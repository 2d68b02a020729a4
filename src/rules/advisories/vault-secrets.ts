import type { Proof, Rule, RuleMatch } from "../../types.ts";
import {
  common,
  isCommented,
  isOpenName,
  isOpenValue,
  isSet,
  proveBlock,
  readBlock,
  restOfCommand,
  verifiedModule,
  withRest,
} from "./blocks.ts";

const forever = {
  ...common,
  advisory: "vault-secret-forever",
  label: "a Key Vault secret that is made without an expiry",
} as const;
const expiry = "https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices";

const readSetting = (block: string, name: string): string =>
  new RegExp(`(?:^|[\\s"'{,])${name}["']?\\s{0,20}[:=]\\s{0,4}([^\\n]{1,300})`).exec(block)?.[1] ?? "";

/** Names and addresses in a vault are nobody's to rotate. */
const lacksExpiry = (name: string) => (block: string) =>
  !isSet(block, name, /^(?:null|0)\b/) &&
  !isOpenValue(readSetting(block, "value")) &&
  !isOpenName(readSetting(block, "name"));

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

export const vaultSecretRules = [
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
    pattern: withRest(verifiedModule),
    reach: [200, 9200],
    check: proveListed,
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-module-terraform",
    keywords: ['"azure/avm-res-keyvault-vault/azurerm"'],
    pattern: /(?<secret>source\s{0,20}=\s{0,4}"Azure\/avm-res-keyvault-vault\/azurerm")(?=(?<rest>[\s\S]{0,5000}))/i,
    reach: [40, 5200],
    check: (value, match) => proveListed(value, { ...match, groups: { rest: `{${match.groups["rest"] ?? ""}` } }),
    source: expiry,
  },
  {
    ...forever,
    id: "vault-secret-forever-command",
    keywords: ["az keyvault secret set", "set-azkeyvaultsecret", "set-azurekeyvaultsecret"],
    pattern: new RegExp(
      `(?<secret>az keyvault secret set(?!-)|Set-Az(?:ure)?KeyVaultSecret(?!\\w))(?<rest>${restOfCommand})`,
    ),
    reach: [4, 700],
    check: (_, match) => {
      const rest = match.groups["rest"] ?? "";
      return isCommented(match) || /-expires\b/i.test(rest) || !/-/.test(rest) ? "invalid" : "unknown";
    },
    source: expiry,
  },
] as const satisfies readonly Rule[];
