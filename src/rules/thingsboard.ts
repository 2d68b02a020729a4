import type { Rule } from "../types.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

export const thingsboardRules: readonly Rule[] = [
  {
    id: "thingsboard-url-token",
    label: "a ThingsBoard device's access token in a URL",
    level: "error",
    keywords: ["/api/v1/"],
    pattern: /\/api\/v1\/(?<secret>[0-9A-Za-z]{20})\/(?:telemetry|attributes|rpc|claim|firmware|software)(?![\w-])/,
    check: (value) => (hasRandomLook(value) && !hasNameLook(value) ? "unknown" : "invalid"),
    family: "thingsboard-device-token",
    highEntropy: true,
    credential: "provider-token",
    provider: "ThingsBoard",
    source: "https://thingsboard.io/docs/reference/http-api/",
  },
];
