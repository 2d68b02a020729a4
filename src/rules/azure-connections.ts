import type { Proof, Rule, RuleMatch } from "../types.ts";
import { proveMicrosoftKey } from "./microsoft-keys.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder, looksRandom, spell } from "./structures.ts";

/** Connection strings name the resource and hold its key; what stands for a key may be a placeholder or an emulator's. */
function proveKey(value: string, match: RuleMatch): Proof {
  const proof = proveMicrosoftKey(value);
  if (proof !== "unknown") return proof;
  const resource = match.groups["resource"];
  if (resource !== undefined && isPlaceholder(resource)) return "invalid";
  return isPublished(value) || isPlaceholder(value) || !looksRandom(value) ? "invalid" : "unknown";
}

/** Keys of 32 bytes and of 64 in base64, or an annotated one. */
const key = "(?<secret>[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84}(?:==)?)(?![A-Za-z0-9+/=])";
const sasSource = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas";

export const azureConnectionRules = [
  {
    id: "azure-storage-account-key",
    label: "an Azure storage account key",
    level: "error",
    keywords: ["accountkey"],
    pattern:
      /(?:AccountName=(?<resource>[a-z0-9]{3,24});\s{0,20}(?:[A-Za-z]{4,30}=[^\s;"']{1,120};\s{0,20}){0,5}?)?(?<![A-Za-z])AccountKey=(?<secret>[A-Za-z0-9+/]{60,120}={0,2})(?![A-Za-z0-9+/=])/i,
    reach: [700, 160],
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-storage-key",
    provider: "Azure Storage",
    revoke: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
    source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string",
  },
  {
    id: "azure-cosmos-connection-string",
    label: "an Azure Cosmos DB key in a connection string",
    level: "error",
    keywords: ["accountendpoint"],
    pattern:
      /AccountEndpoint=https:\/\/(?<resource>[^\s;:/"']{3,80})[^\s;"']{0,20};\s{0,20}AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-cosmos-db-key",
    provider: "Azure Cosmos DB",
    revoke: "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
    source: "https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-dotnet-get-started",
  },
  {
    id: "azure-service-bus-connection-string",
    label: "a Service Bus, Event Hubs or Relay access key in a connection string",
    level: "error",
    keywords: ["endpoint=sb:"],
    pattern:
      /Endpoint=sb:\/\/(?<resource>[^\s;/"']{3,100})\/?;\s{0,20}(?:SharedAccessKeyName=[^\s;"']{1,100};\s{0,20})?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{30,88}={0,2})(?![A-Za-z0-9+/=])/i,
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-service-bus-key",
    provider: "Azure Service Bus",
    revoke: "Run `az servicebus namespace authorization-rule keys renew`; `az eventhubs` and `az relay` have the same.",
    source: sasSource,
  },
  {
    id: "azure-iot-connection-string",
    label: "an Azure IoT Hub key in a connection string",
    level: "error",
    keywords: [".azure-devices.net", ".azure-devices-provisioning.net"],
    pattern: new RegExp(
      `HostName=(?<resource>[\\w.-]{3,100});\\s{0,20}(?:(?:DeviceId|ModuleId|SharedAccessKeyName)=[^\\s;"']{1,128};\\s{0,20}){1,3}SharedAccessKey=${key}`,
      "i",
    ),
    reach: [160, 700],
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-iot-key",
    provider: "Azure IoT Hub",
    revoke: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
    source: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
  },
  {
    id: "azure-notification-hubs-key",
    label: "an Azure Notification Hubs access key",
    level: "error",
    keywords: [...spell(["hub", "access", "key"], ["", "_"]), "sharedaccesskeyname=default"],
    pattern: new RegExp(
      `(?:hub_?access_?key["']?\\s{0,4}[:=]\\s{0,4}["']?|SharedAccessKeyName=Default(?:Full|Listen)SharedAccessSignature;SharedAccessKey=)${key}`,
      "i",
    ),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-notification-hubs-key",
    provider: "Azure Notification Hubs",
    revoke: "Run `az notification-hub authorization-rule regenerate-keys`.",
    source: "https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security",
  },
  {
    id: "azure-shared-access-key",
    label: "a shared access key of Azure messaging or IoT",
    level: "error",
    fixture: true,
    keywords: [
      ...spell(["shared", "access", "key"], ["", "_"]),
      ...spell(["primary", "key"], ["", "_"]),
      ...spell(["secondary", "key"], ["", "_"]),
    ],
    pattern: new RegExp(`(?:shared_?access_?key|primary_?key|secondary_?key)["']?\\s{0,4}[:=]\\s{0,4}["']?${key}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-service-bus-key",
    provider: "Azure",
    revoke: "Renew the key of the shared access policy that the name beside it tells.",
    source: sasSource,
  },
  {
    id: "azure-app-configuration-connection-string",
    label: "an Azure App Configuration secret in a connection string",
    level: "error",
    keywords: [".azconfig.io"],
    pattern:
      /https:\/\/(?<resource>[\w.-]{3,100});\s{0,20}Id=[^\s;"']{3,80};\s{0,20}Secret=(?<secret>[A-Za-z0-9+/]{40,90}={0,2})(?![A-Za-z0-9+/=])/i,
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-app-configuration-key",
    provider: "Azure App Configuration",
    revoke: "Run `az appconfig credential regenerate`.",
    source: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
  },
  {
    id: "azure-signalr-connection-string",
    label: "an Azure SignalR Service access key",
    level: "error",
    keywords: [".service.signalr.net"],
    pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-signalr-key",
    provider: "Azure SignalR Service",
    revoke: "Run `az signalr key renew`.",
    source: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string",
  },
  {
    id: "azure-web-pubsub-connection-string",
    label: "an Azure Web PubSub access key",
    level: "error",
    keywords: [".webpubsub.azure."],
    pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-web-pubsub-key",
    provider: "Azure Web PubSub",
    revoke: "Run `az webpubsub key regenerate`.",
    source: "https://learn.microsoft.com/azure/azure-web-pubsub/howto-develop-create-instance",
  },
  {
    id: "azure-communication-connection-string",
    label: "an Azure Communication Services access key in a connection string",
    level: "error",
    keywords: [".communication.azure.com"],
    pattern: new RegExp(`endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}accesskey=${key}`, "i"),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-communication-key",
    provider: "Azure Communication Services",
    revoke: "Run `az communication regenerate-key`.",
    source: "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource",
  },
  {
    id: "azure-redis-connection-string",
    label: "an Azure Cache for Redis access key in a connection string",
    level: "error",
    keywords: [".redis.cache.windows.net", ".redis.azure.net", ".redisenterprise.cache.azure.net"],
    pattern: new RegExp(
      `(?<resource>[\\w-]{1,63}\\.(?:redis\\.cache\\.windows|redis\\.azure|[\\w-]{1,40}\\.redisenterprise\\.cache\\.azure|redisenterprise\\.cache\\.azure)\\.net)[^"'\\r\\n]{0,120}?password=${key}`,
      "i",
    ),
    check: proveKey,
    family: "azure-key",
    highEntropy: true,
    credential: "azure-redis-key",
    provider: "Azure Cache for Redis",
    revoke: "Run `az redis regenerate-keys`.",
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-dotnet-core-quickstart",
  },
] as const satisfies readonly Rule[];
