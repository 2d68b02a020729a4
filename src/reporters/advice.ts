import type { CredentialKind } from "../types.ts";

export interface Advice {
  readonly opens: string;
  readonly wayOut: string;
}

export function adviceFor(_kind: CredentialKind): Advice {
  return {
    opens: "Whoever reads the repository can use it.",
    wayOut:
      "Sign in with a managed identity (DefaultAzureCredential); where a secret must stay, read it from Key Vault.",
  };
}
