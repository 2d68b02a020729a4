import type { Refused, Seen } from "./sight.ts";

/** What the Azure SDKs throw, by shape: RestError and the errors of @azure/identity. */
interface AzureError {
  readonly name?: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers: { get(name: string): string | undefined };
  };
}

/** Tries to see something; what Azure refuses becomes a word, and an error that is not Azure's stays one. */
export async function see<Value>(look: () => Promise<Value>): Promise<Seen<Value>> {
  try {
    return { value: await look() };
  } catch (error) {
    return parseRefusal(error);
  }
}

/** https://learn.microsoft.com/azure/key-vault/general/rest-error-codes */
export function parseRefusal(error: unknown): Refused {
  const { name = "", code = "", statusCode, response } = error as AzureError;
  if (/Authentication|CredentialUnavailable/.test(name) || statusCode === 401) return { refused: "no-login" };
  if (statusCode === 403) return { refused: isFirewall(response?.bodyAsText ?? "") ? "firewall" : "forbidden" };
  if (statusCode === 404 || code === "ENOTFOUND") return { refused: "not-found" };
  if (statusCode === 429) {
    const retryAfter = Number(response?.headers.get("retry-after"));
    return { refused: "throttled", ...(retryAfter > 0 && { retryAfter }) };
  }
  if (name === "RestError" || name === "AbortError") return { refused: "no-answer" };
  throw error;
}

/** The inner code tells a closed network from a missing role; older answers only have the sentence. */
function isFirewall(body: string): boolean {
  return /"ForbiddenBy(?:Firewall|Connection)"|client address is not authorized|public network access is disabled/i.test(
    body,
  );
}
