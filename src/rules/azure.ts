import type { CredentialKind, Rule } from "../types.ts";
import {
  type IdentifiableKey,
  identifiableKeys,
  lengthBeforeSignature,
  proveIdentifiableKey,
} from "./microsoft-keys.ts";

const source = "https://github.com/microsoft/security-utilities";

/** A key with a signature and a Marvin32 checksum: found and proven wherever it stands, in longer text too. */
function defineIdentifiableKey<const Id extends string>(
  id: Id,
  label: string,
  provider: string,
  key: IdentifiableKey,
  credential: CredentialKind,
  revoke: string,
): Rule & { readonly id: Id } {
  const body = `[A-Za-z0-9+/_-]{${lengthBeforeSignature(key)}}`;
  const signature = key.signature.replace("+", "[+]");
  const padding = { 32: "(?:=|%3[Dd])?", 39: "", 40: "(?:==|%3[Dd]%3[Dd])?", 64: "(?:==|%3[Dd]%3[Dd])?" }[key.bytes];
  return {
    id,
    label,
    level: "error",
    keywords: [key.signature.toLowerCase()],
    pattern: new RegExp(`(?<secret>${body}${signature}[A-Za-z0-9+/_-]{6}${padding})`),
    check: (value) => proveIdentifiableKey(value, key),
    family: "azure-key",
    highEntropy: true,
    credential,
    provider,
    revoke,
    source,
  };
}

export const azureRules = [
  defineIdentifiableKey(
    "azure-storage-identifiable-key",
    "an Azure storage account key",
    "Azure Storage",
    identifiableKeys.storage,
    "azure-storage-key",
    "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
  ),
  defineIdentifiableKey(
    "azure-cosmos-identifiable-key",
    "an Azure Cosmos DB key",
    "Azure Cosmos DB",
    identifiableKeys.cosmos,
    "azure-cosmos-db-key",
    "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
  ),
  defineIdentifiableKey(
    "azure-batch-identifiable-key",
    "an Azure Batch account key",
    "Azure Batch",
    identifiableKeys.batch,
    "azure-batch-key",
    "Run `az batch account keys renew`.",
  ),
  defineIdentifiableKey(
    "azure-machine-learning-classic-key",
    "an Azure Machine Learning (classic) web service key",
    "Azure Machine Learning",
    identifiableKeys.machineLearning,
    "azure-other-key",
    "Machine Learning Studio (classic) > web service > Configuration > regenerate the keys",
  ),
  defineIdentifiableKey(
    "azure-api-management-identifiable-key",
    "an Azure API Management key",
    "Azure API Management",
    identifiableKeys.apiManagement,
    "azure-api-management-key",
    "https://learn.microsoft.com/azure/api-management/api-management-subscriptions",
  ),
  defineIdentifiableKey(
    "azure-service-bus-identifiable-key",
    "an Azure Service Bus access key",
    "Azure Service Bus",
    identifiableKeys.serviceBus,
    "azure-service-bus-key",
    "Run `az servicebus namespace authorization-rule keys renew`.",
  ),
  defineIdentifiableKey(
    "azure-event-hubs-identifiable-key",
    "an Azure Event Hubs access key",
    "Azure Event Hubs",
    identifiableKeys.eventHubs,
    "azure-event-hubs-key",
    "Run `az eventhubs namespace authorization-rule keys renew`.",
  ),
  defineIdentifiableKey(
    "azure-relay-identifiable-key",
    "an Azure Relay access key",
    "Azure Relay",
    identifiableKeys.relay,
    "azure-relay-key",
    "Run `az relay namespace authorization-rule keys renew`.",
  ),
  defineIdentifiableKey(
    "azure-iot-identifiable-key",
    "an Azure IoT Hub, device or provisioning key",
    "Azure IoT",
    identifiableKeys.iot,
    "azure-iot-key",
    "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
  ),
  defineIdentifiableKey(
    "azure-redis-identifiable-key",
    "an Azure Cache for Redis access key",
    "Azure Cache for Redis",
    identifiableKeys.redis,
    "azure-redis-key",
    "Run `az redis regenerate-keys`.",
  ),
  defineIdentifiableKey(
    "azure-event-grid-identifiable-key",
    "an Azure Event Grid access key",
    "Azure Event Grid",
    identifiableKeys.eventGrid,
    "azure-event-grid-key",
    "Run `az eventgrid topic key regenerate`.",
  ),
  defineIdentifiableKey(
    "azure-functions-identifiable-key",
    "an Azure Functions access key",
    "Azure Functions",
    identifiableKeys.functions,
    "azure-functions-key",
    "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
  ),
  defineIdentifiableKey(
    "azure-search-identifiable-key",
    "an Azure AI Search key",
    "Azure AI Search",
    identifiableKeys.search,
    "azure-search-key",
    "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
  ),
  defineIdentifiableKey(
    "azure-container-registry-identifiable-key",
    "an Azure Container Registry password",
    "Azure Container Registry",
    identifiableKeys.containerRegistry,
    "azure-container-registry-key",
    "Run `az acr credential renew`.",
  ),
] as const satisfies readonly Rule[];
