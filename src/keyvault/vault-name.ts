import { quoteWord, UsageError } from "../errors.ts";

export interface Cloud {
  /** Of Azure Resource Manager. */
  readonly manager: string;
  /** Where people and workloads sign in. */
  readonly authority: string;
}

/** Which vault is meant. */
export interface VaultName {
  readonly name: string;
  /** `name.vault.azure.net`, or its like in another cloud. */
  readonly host: string;
  readonly cloud: Cloud;
  readonly subscription?: string;
  readonly resourceGroup?: string;
}

/** Suffix of vaults → its cloud. https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers */
const clouds: Readonly<Record<string, Cloud>> = {
  "vault.azure.net": { manager: "https://management.azure.com", authority: "https://login.microsoftonline.com" },
  "vault.azure.cn": {
    manager: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn",
  },
  "vault.usgovcloudapi.net": {
    manager: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
  },
};

const resourceId =
  /^\/subscriptions\/([0-9a-f-]{36})\/resourceGroups\/([^/?#\s]{1,90})\/providers\/Microsoft\.KeyVault\/vaults\/([^/?#\s]+)$/i;

/**
 * A vault by its name, host, URL or resource id. A token is only ever sent to hosts of a cloud that is listed here.
 * @throws UsageError
 */
export function parseVaultName(text: string): VaultName {
  const [, subscription, resourceGroup, last] = resourceId.exec(text.trim()) ?? [];
  const host = (last ?? text.trim().replace(/^https:\/\//i, "")).replace(/\/$/, "").toLowerCase();
  const [, name, suffix = "vault.azure.net"] = /^([a-z][a-z0-9-]{1,22}[a-z0-9])(?:\.([a-z.]{1,40}))?$/.exec(host) ?? [];
  const cloud = Object.hasOwn(clouds, suffix) ? clouds[suffix] : undefined;
  if (!name || !cloud)
    throw new UsageError(
      `${quoteWord(text)} is not a key vault`,
      `Write its name, its resource id, or its URL, which ends in ${Object.keys(clouds).join(", ")}.`,
    );
  return {
    name,
    host: `${name}.${suffix}`,
    cloud,
    ...(subscription && resourceGroup && { subscription, resourceGroup }),
  };
}
