import type { CredentialKind } from "../../types.ts";

/** Which client of Azure replaces a secret by an identity; what is no Azure service reads its secret from Key Vault. */
export type Client =
  | "storage"
  | "service-bus"
  | "event-hubs"
  | "cosmos"
  | "sql"
  | "openai"
  | "search"
  | "app-configuration"
  | "key-vault";

interface Snippet {
  /** How to get it: one command, or one dependency. */
  readonly install: string;
  readonly code: string;
}

export interface Language {
  /** As GitHub colours a fence. */
  readonly fence: string;
  /** A client that the language has no package for falls back to `key-vault`. */
  readonly snippets: Readonly<Partial<Record<Client, Snippet>> & Record<"key-vault", Snippet>>;
}

const clients: Partial<Record<CredentialKind, Client>> = {
  "azure-storage-key": "storage",
  "azure-storage-sas": "storage",
  "azure-service-bus-key": "service-bus",
  "azure-event-hubs-key": "event-hubs",
  "azure-cosmos-db-key": "cosmos",
  "azure-sql-password": "sql",
  "azure-ai-services-key": "openai",
  "azure-search-key": "search",
  "azure-app-configuration-key": "app-configuration",
};

export const clientOf = (kind: CredentialKind): Client => clients[kind] ?? "key-vault";
