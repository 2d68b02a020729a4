import type { azureSignatureRules } from "../../../src/rules/azure-signatures.ts";
import type { Random } from "../random.ts";
import type { RuleSamples, SamplesOf } from "../samples.ts";

const signature = (random: Random): string => encodeURIComponent(Buffer.from(random.bytes(32)).toString("base64"));
const day = (shift: number): string => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);

const sas = (expiry: number): RuleSamples => {
  const service = (value: string): string =>
    `https://orders01.blob.core.windows.net/out/a.csv?sv=2023-11-03&st=2020-01-01T00%3A00%3A00Z&se=${day(expiry)}T00%3A00%3A00Z&sr=b&sp=r&sig=${value}`;
  const account = (value: string): string =>
    `?sv=2022-11-02&ss=bfqt&srt=sco&sp=rwdlacup&se=${day(expiry)}T08:00:00Z&spr=https&sig=${value}`;
  const delegation = (value: string): string =>
    `sp=r&skoid=d1c4f7aa-0000-4000-8000-1234567890ab&sktid=d1c4f7aa-0000-4000-8000-1234567890ac&sks=b&skv=2022-11-02&sv=2022-11-02&sr=c&se=${day(expiry)}T00:00:00Z&sig=${value}`;
  return {
    value: signature,
    places: [
      (value) => `curl "${service(value)}"\n`,
      (value) => `  "sas": "${account(value)}"\n`,
      (value) => `SAS='${delegation(value)}'\n`,
      (value) => `AZURE_STORAGE_SAS_TOKEN=${account(value).slice(1)}\n`,
      (value) => `azure.sas = ${delegation(value)}\n`,
      (value) =>
        `BlobEndpoint=https://orders01.blob.core.windows.net/;SharedAccessSignature=${account(value).slice(1)}\n`,
      (value) => `<a href="${service(value).replaceAll("&", "&amp;")}">`,
    ],
    misses: {
      "no version": (value) => `"https://x.blob.core.windows.net/a?se=${day(expiry)}&sr=b&sig=${value}"`,
      "no resource": (value) => `"https://x.blob.core.windows.net/a?sv=2022-11-02&se=${day(expiry)}&sig=${value}"`,
      "the other side of the expiry": (value) =>
        `"https://x.blob.core.windows.net/a?sv=2022-11-02&se=${day(-expiry)}&sr=b&sig=${value}"`,
      "no signature": () => service("REDACTED"),
    },
  };
};

export const azureSignatureSamples: SamplesOf<typeof azureSignatureRules> = {
  "azure-storage-sas": sas(30),
  "azure-storage-sas-expired": sas(-30),
  "azure-messaging-sas": {
    value: signature,
    places: [
      (value) =>
        `Authorization: SharedAccessSignature sr=orders.servicebus.windows.net&sig=${value}&se=1893456000&skn=Send`,
      (value) =>
        `"sas": "SharedAccessSignature sr=plant.azure-devices.net%2Fdevices%2Fpump&sig=${value}&se=1893456000"`,
    ],
    misses: {
      placeholder: () => "SharedAccessSignature sr=x.servicebus.windows.net&sig={signature}&se=1893456000&skn=Send",
    },
  },
  "azure-logic-apps-url": {
    value: (random) => random.base64url(43),
    places: [
      (value) =>
        `url: https://prod-12.westeurope.logic.azure.com:443/workflows/0a1b2c3d4e5f/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${value}\n`,
      (value) =>
        `"https://default0a1b.12.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/0a1b/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers&sv=1.0&sig=${value}"`,
    ],
    misses: {
      masked: () =>
        `https://prod-12.westeurope.logic.azure.com/workflows/0a1b/triggers/manual/paths/invoke?sig=${"x".repeat(43)}`,
      "another host": (value) => `https://logic.example.com/workflows/0a1b?sig=${value}`,
    },
  },
  "azure-functions-url-key": {
    value: (random) => `${random.base62(54)}==`,
    places: [
      (value) => `curl https://orders.azurewebsites.net/api/list?code=${value}\n`,
      (value) => `"https://orders.azurewebsites.net/api/list/{id}?verbose=1&code=${value}"`,
    ],
    misses: {
      placeholder: () => "https://orders.azurewebsites.net/api/list?code=<function-key>",
      "too short": (value) => `https://orders.azurewebsites.net/api/list?code=${value.slice(0, 20)}`,
    },
  },
};
