import { expect, test } from "vitest";
import { parseVaultName } from "../../src/keyvault/vault-name.ts";

const id =
  "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/Shop-KV";

test.each([
  ["Shop-KV", "shop-kv.vault.azure.net"],
  [" shop-kv.vault.azure.net ", "shop-kv.vault.azure.net"],
  ["https://shop-kv.vault.azure.net/", "shop-kv.vault.azure.net"],
  ["https://shop-kv.vault.usgovcloudapi.net", "shop-kv.vault.usgovcloudapi.net"],
  [id, "shop-kv.vault.azure.net"],
])("%s is a vault", (text, host) => {
  expect(parseVaultName(text)).toMatchObject({ name: "shop-kv", host });
});

test("a resource id tells subscription and group, another cloud its own manager", () => {
  expect(parseVaultName(id)).toMatchObject({ subscription: id.split("/")[2], resourceGroup: "shop" });
  expect(parseVaultName("kv1.vault.azure.cn").cloud.manager).toBe("https://management.chinacloudapi.cn");
});

test.each([
  "",
  "x",
  "shop_kv",
  "shop-",
  "http://shop-kv.vault.azure.net",
  "https://shop-kv.vault.azure.net/secrets/a",
  "https://shop-kv.vault.azure.net:8443",
  "https://shop-kv.vault.azure.net.evil.example",
  "https://user@shop-kv.vault.azure.net",
  "shop.privatelink.vaultcore.azure.net",
  "kv1.toString",
  `${id}/secrets/a`,
])("%s is none, so no token is sent there", (text) => {
  expect(() => parseVaultName(text)).toThrow(
    expect.objectContaining({ name: "UsageError", hint: expect.stringContaining("vault.azure.net") }),
  );
});
