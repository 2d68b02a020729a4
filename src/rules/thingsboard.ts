import type { Rule } from "../types.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

const named = /things_?board/i;

export const thingsboardRules: readonly Rule[] = [
  {
    id: "thingsboard-url-token",
    label: "a ThingsBoard device's access token in a URL",
    level: "error",
    keywords: ["/api/v1/"],
    pattern: /\/api\/v1\/(?<secret>[0-9A-Za-z]{20})\/(?:telemetry|attributes|rpc|claim|firmware|software)(?![\w-])/s,
    // Devices of ThingsBoard send telemetry; other services, too, have attributes and calls below an id.
    check: (value, { window, start, end }) =>
      hasRandomLook(value) &&
      !hasNameLook(value) &&
      (window.startsWith("/telemetry", end - "/telemetry".length) ||
        named.test(window.slice(Math.max(0, start - 96), end + 96)))
        ? "unknown"
        : "invalid",
    own: true,
    family: "thingsboard-device-token",
    highEntropy: true,
    credential: "provider-token",
    provider: "ThingsBoard",
    source: "https://thingsboard.io/docs/reference/http-api/",
  },
];
