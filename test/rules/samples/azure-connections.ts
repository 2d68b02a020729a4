import type { azureConnectionRules } from "../../../src/rules/azure-connections.ts";
import { identifiableKeys } from "../../../src/rules/microsoft-keys.ts";
import type { Random } from "../random.ts";
import type { Place, RuleSamples, SamplesOf } from "../samples.ts";
import { createIdentifiableKey } from "./azure.ts";

const key32 = (random: Random): string => Buffer.from(random.bytes(32)).toString("base64");
const key64 = (random: Random): string => Buffer.from(random.bytes(64)).toString("base64");

/** @param connect makes the connection string that holds the value */
function samplesOf(value: (random: Random) => string, connect: (value: string) => string, or?: string[]): RuleSamples {
  const places: readonly [Place, Place, ...Place[]] = [
    (secret) => `  "Connection": "${connect(secret)}"\n`,
    (secret) => `CONNECTION="${connect(secret)}"\n`,
    (secret) => `  <add name="orders" connectionString="${connect(secret)}" />\n`,
  ];
  return {
    value,
    places,
    misses: {
      placeholder: () => `x = "${connect("<your-key>")}"`,
      variable: () => `x = $"${connect("{key}")}"`,
      masked: (secret) => `x = "${connect("x".repeat(secret.length))}"`,
      "too short": (secret) => `x = "${connect(secret.slice(0, 20))}"`,
      "broken checksum": (_, random) => {
        const whole = createIdentifiableKey(
          secretBytes(value(random)) === 64 ? identifiableKeys.storage : identifiableKeys.serviceBus,
          random,
        );
        return `x = "${connect((whole[0] === "k" ? "m" : "k") + whole.slice(1))}"`;
      },
    },
    ...(or && { or }),
  };
}
const secretBytes = (secret: string): number => Buffer.from(secret, "base64").length;

export const azureConnectionSamples: SamplesOf<typeof azureConnectionRules> = {
  "azure-storage-account-key": samplesOf(
    key64,
    (value) =>
      `DefaultEndpointsProtocol=https;AccountName=orders01;AccountKey=${value};EndpointSuffix=core.windows.net`,
  ),
  "azure-cosmos-connection-string": samplesOf(
    key64,
    (value) => `AccountEndpoint=https://orders.documents.azure.com:443/;AccountKey=${value};`,
    ["azure-storage-account-key"],
  ),
  "azure-service-bus-connection-string": samplesOf(
    key32,
    (value) => `Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${value}`,
    ["azure-shared-access-key"],
  ),
  "azure-iot-connection-string": samplesOf(
    key32,
    (value) => `HostName=plant.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=${value}`,
    ["azure-shared-access-key"],
  ),
  "azure-notification-hubs-key": samplesOf(
    key32,
    (value) =>
      `Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=DefaultFullSharedAccessSignature;SharedAccessKey=${value}`,
    ["azure-service-bus-connection-string", "azure-shared-access-key"],
  ),
  "azure-shared-access-key": samplesOf(key32, (value) => `SharedAccessKeyName=Root;SharedAccessKey=${value}`),
  "azure-app-configuration-connection-string": samplesOf(
    key32,
    (value) => `Endpoint=https://orders.azconfig.io;Id=Ab1-l0-s0:Zk4Tq9;Secret=${value}`,
  ),
  "azure-signalr-connection-string": samplesOf(
    key32,
    (value) => `Endpoint=https://orders.service.signalr.net;AccessKey=${value};Version=1.0;`,
  ),
  "azure-web-pubsub-connection-string": samplesOf(
    key32,
    (value) => `Endpoint=https://orders.webpubsub.azure.com;AccessKey=${value};Version=1.0;`,
  ),
  "azure-communication-connection-string": samplesOf(
    key64,
    (value) => `endpoint=https://orders.communication.azure.com/;accesskey=${value}`,
  ),
  "azure-redis-connection-string": samplesOf(
    key32,
    (value) => `orders.redis.cache.windows.net:6380,password=${value},ssl=True,abortConnect=False`,
  ),
};
