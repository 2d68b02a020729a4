import type { azureRules } from "../../../src/rules/azure.ts";
import { marvin32, toLittleEndian } from "../../../src/rules/checksums.ts";
import { type IdentifiableKey, identifiableKeys, lengthBeforeSignature } from "../../../src/rules/microsoft-keys.ts";
import type { Random } from "../random.ts";
import { assignments, corrupt, cut, type Place, type RuleSamples, type SamplesOf } from "../samples.ts";

/** A key with its signature and the checksum of one of its kinds. */
export function createIdentifiableKey(key: IdentifiableKey, random: Random): string {
  const place = lengthBeforeSignature(key);
  const url = key.signature === "AzFu";
  const alphanumeric = key.signature === "AzSe" || key.signature === "AzCa";
  for (;;) {
    const before = alphanumeric ? random.base62(place) : url ? random.base64url(place) : random.base64(place);
    const bytes = Buffer.alloc(key.bytes);
    Buffer.from(`${before}${key.signature}AAAAAA`, "base64").copy(bytes, 0, 0, key.bytes - 4);
    toLittleEndian(marvin32(bytes.subarray(0, -4), random.pick(key.seeds))).copy(bytes, key.bytes - 4);
    const text = bytes.toString("base64");
    // The service too draws again when a character is not allowed.
    if (alphanumeric && /[+/]/.test(text)) continue;
    return url ? text.replaceAll("+", "-").replaceAll("/", "_") : text;
  }
}

/** @param place what a connection string looks like; its own rule may name the key then */
const samplesOf = (key: IdentifiableKey, place?: Place, or: readonly string[] = []): RuleSamples => ({
  value: (random) => createIdentifiableKey(key, random),
  places: place ? [...assignments, place] : assignments,
  or,
  // Not in the first four bytes: they are added to the seed, so that a change there can make a key of another kind.
  misses: {
    "broken checksum": corrupt(20),
    "too short": cut(7),
  },
  proof: "valid",
});

export const azureSamples: SamplesOf<typeof azureRules> = {
  "azure-storage-identifiable-key": samplesOf(
    identifiableKeys.storage,
    (value) =>
      `DefaultEndpointsProtocol=https;AccountName=orders01;AccountKey=${value};EndpointSuffix=core.windows.net`,
    ["azure-storage-account-key"],
  ),
  "azure-cosmos-identifiable-key": samplesOf(
    identifiableKeys.cosmos,
    (value) => `AccountEndpoint=https://orders.documents.azure.com:443/;AccountKey=${value};`,
    ["azure-cosmos-connection-string"],
  ),
  "azure-batch-identifiable-key": samplesOf(identifiableKeys.batch),
  "azure-machine-learning-classic-key": samplesOf(identifiableKeys.machineLearning),
  "azure-api-management-identifiable-key": samplesOf(
    identifiableKeys.apiManagement,
    (value) => `Ocp-Apim-Subscription-Key: ${value}`,
  ),
  "azure-service-bus-identifiable-key": samplesOf(
    identifiableKeys.serviceBus,
    (value) => `Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Send;SharedAccessKey=${value}`,
    ["azure-service-bus-connection-string"],
  ),
  "azure-event-hubs-identifiable-key": samplesOf(identifiableKeys.eventHubs),
  "azure-relay-identifiable-key": samplesOf(identifiableKeys.relay),
  "azure-iot-identifiable-key": samplesOf(
    identifiableKeys.iot,
    (value) => `HostName=plant.azure-devices.net;DeviceId=pump1;SharedAccessKey=${value}`,
    ["azure-iot-connection-string"],
  ),
  "azure-redis-identifiable-key": samplesOf(
    identifiableKeys.redis,
    (value) => `orders.redis.cache.windows.net:6380,password=${value},ssl=True,abortConnect=False`,
    ["azure-redis-connection-string"],
  ),
  "azure-event-grid-identifiable-key": samplesOf(identifiableKeys.eventGrid, (value) => `aeg-sas-key: ${value}`),
  "azure-functions-identifiable-key": samplesOf(
    identifiableKeys.functions,
    (value) => `https://orders.azurewebsites.net/api/list?code=${value}`,
  ),
  "azure-search-identifiable-key": samplesOf(identifiableKeys.search),
  "azure-container-registry-identifiable-key": samplesOf(
    identifiableKeys.containerRegistry,
    (value) => `docker login orders.azurecr.io -u orders -p ${value}`,
  ),
};
