/** Azure Resource Manager of the loopback Azure, as far as vaults and their diagnostic settings go. */
import type { Answer, Vault } from "./vault.ts";

export const subscription = "22222222-2222-2222-2222-222222222222";
const resourceGroup = "shop";

export const resourceId = ({ name }: Vault): string =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.KeyVault/vaults/${name}`;

const notFound: Answer = { status: 404, body: { error: { code: "ResourceNotFound", message: "was not found" } } };

/** https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults */
export function answerManager(vaults: ReadonlyMap<string, Vault>, url: URL): Answer {
  if (!url.searchParams.get("api-version"))
    return { status: 400, body: { error: { code: "MissingApiVersionParameter", message: "api-version" } } };
  const path = url.pathname.replace(/\/$/, "").toLowerCase();
  const there = [...vaults.values()].filter(({ deleted }) => !deleted);
  const describe = (vault: Vault) => ({
    ...{ id: resourceId(vault), name: vault.name, type: "Microsoft.KeyVault/vaults", location: "westeurope" },
    properties: vault.properties,
  });
  if (path === "/tenants") return { status: 200, body: { value: [] } };
  if (path === "/subscriptions") return { status: 200, body: { value: [] } };
  const provider = `/subscriptions/${subscription}/providers/microsoft.keyvault`;
  if (path === `/subscriptions/${subscription}/resources`)
    return { status: 200, body: { value: there.map((vault) => ({ ...describe(vault), properties: undefined })) } };
  if (path === `${provider}/deletedvaults`) {
    const gone = [...vaults.values()].filter(({ deleted }) => deleted);
    return { status: 200, body: { value: gone.map(({ name }) => ({ name, properties: { location: "westeurope" } })) } };
  }
  const vault = there.find((one) => `${path}/`.startsWith(`${resourceId(one)}/`.toLowerCase()));
  if (!vault) return notFound;
  const rest = path.slice(resourceId(vault).length);
  if (rest === "") return { status: 200, body: describe(vault) };
  if (rest === "/providers/microsoft.insights/diagnosticsettings")
    return { status: 200, body: { value: vault.diagnosticSettings } };
  return notFound;
}
