import type { Proof, Rule } from "../types.ts";
import { crc32 } from "./checksums.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";

/** The last eight digits are a CRC-32 over what stands before their underscore. */
const checkTail = (value: string): Proof =>
  crc32(value.slice(0, -9)).toString(16).padStart(8, "0") === value.slice(-8) ? "valid" : "invalid";

/** JSON in base64; a key needs its random part, `k`, and its name: Power BI's addresses of published reports begin with a `k`, too. */
const checkJson =
  (start: number) =>
  (value: string): Proof => {
    const text = Buffer.from(value.slice(start), "base64").toString("latin1");
    return /"k"\s*:\s*"[^"]{8,}"/.test(text) && /"n"\s*:\s*"/.test(text) ? "valid" : "invalid";
  };

export const grafanaRules: readonly Rule[] = createPrefixedRules(
  {
    id: "grafana",
    name: "Grafana",
    source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  },
  [
    { kind: "service-account-token", prefix: "glsa_", body: "[0-9A-Za-z]{32}_[0-9a-fA-F]{8}", check: checkTail },
    {
      kind: "cloud-access-policy-token",
      prefix: "glc_",
      body: "eyJ[\\w+/-]{40,400}={0,2}",
      reach: [32, 480],
      check: checkJson(4),
    },
    { kind: "api-key", prefix: "eyJrIjoi", body: "[\\w+/-]{50,400}={0,2}", reach: [32, 480], check: checkJson(0) },
  ],
);
