import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from "@azure/core-rest-pipeline";
import {
  AzureCliCredential,
  ChainedTokenCredential,
  ClientAssertionCredential,
  CredentialUnavailableError,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
} from "@azure/identity";
import type { Cloud } from "./vault-name.ts";

/**
 * Whoever the environment says is signed in, without any secret: a GitHub job by OIDC, a workload identity, a managed
 * identity, and last whoever is signed in to the Azure CLI (`azure/login` does that, too). A client secret in the
 * environment is not looked at.
 */
export function createLogin(environment: NodeJS.ProcessEnv, { authority }: Pick<Cloud, "authority">): TokenCredential {
  const { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId } = environment;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
  const authorityHost = environment["AZURE_AUTHORITY_HOST"] || authority;
  const logins: TokenCredential[] = [];
  if (tenantId && clientId && url && token)
    logins.push(new ClientAssertionCredential(tenantId, clientId, () => fetchIdToken(url, token), { authorityHost }));
  if (environment["AZURE_FEDERATED_TOKEN_FILE"]) logins.push(new WorkloadIdentityCredential({ authorityHost }));
  if (environment["IDENTITY_ENDPOINT"] || environment["MSI_ENDPOINT"])
    logins.push(new ManagedIdentityCredential(clientId ? { clientId } : {}));
  logins.push(new AzureCliCredential(tenantId ? { tenantId } : {}));
  return new ChainedTokenCredential(...logins);
}

/** https://docs.github.com/actions/reference/security/oidc */
async function fetchIdToken(url: string, token: string): Promise<string> {
  const request = createPipelineRequest({
    url: `${url}&audience=${encodeURIComponent("api://AzureADTokenExchange")}`,
    headers: createHttpHeaders({ authorization: `Bearer ${token}`, accept: "application/json" }),
  });
  try {
    const { bodyAsText } = await createPipelineFromOptions({}).sendRequest(createDefaultHttpClient(), request);
    const { value } = JSON.parse(bodyAsText ?? "") as { value?: unknown };
    if (typeof value === "string") return value;
  } catch {}
  throw new CredentialUnavailableError("GitHub gave this job no ID token");
}
