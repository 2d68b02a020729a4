import type { Rule } from "../types.ts";
import { crcBase62 } from "./crc-tails.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { base62, base64url } from "./value-shape.ts";

const revoke = "https://polar.sh/settings";

/** Every token is 37 random characters and six of a checksum; the prefix says what for. */
export const polarRules: readonly Rule[] = [
  ...createPrefixedRules(
    { id: "polar", name: "Polar", source: "https://docs.polar.sh/integrate/authentication", revoke },
    [
      { kind: "organization-access-token", prefix: "polar_oat_", body: base62(30, 64), tail: crcBase62 },
      { kind: "personal-access-token", prefix: "polar_pat_", body: base64url(20, 100), tail: crcBase62 },
      { kind: "access-token", prefix: "polar_at_", body: `(?:[uo]_)?${base62(20, 64)}`, tail: crcBase62 },
      { kind: "refresh-token", prefix: "polar_rt_", body: `(?:[uo]_)?${base62(20, 64)}`, tail: crcBase62 },
    ],
  ),
  ...createPrefixedRules(
    {
      id: "polar",
      name: "Polar",
      source: "https://github.com/polarsource/polar/blob/main/server/polar/oauth2/constants.py",
      revoke,
    },
    [
      { kind: "client-secret", prefix: "polar_cs_", body: base62(43), tail: crcBase62 },
      { kind: "client-registration-token", prefix: "polar_crt_", body: base62(43), tail: crcBase62 },
      { kind: "user-session-token", prefix: "polar_us_", body: base62(43), tail: crcBase62 },
      { kind: "customer-session-token", prefix: "polar_cst_", body: base62(43), tail: crcBase62, level: "warning" },
      { kind: "member-session-token", prefix: "polar_mst_", body: base62(43), tail: crcBase62, level: "warning" },
    ],
  ),
  ...createPrefixedRules({ id: "polar", name: "Polar", source: "https://docs.polar.sh/integrate/webhooks/endpoints" }, [
    { kind: "webhook-secret", prefix: "polar_whs_", body: base64url(20, 64) },
  ]),
];
