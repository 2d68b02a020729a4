import type { stripeRules } from "../../../src/rules/stripe.ts";
import { elide, replace, type SamplesOf } from "../samples.ts";

const masked = (prefix: string) => ({ masked: replace(`${prefix}${"x".repeat(24)}`), elided: elide(14) });

export const stripeSamples: SamplesOf<typeof stripeRules> = {
  "stripe-secret-key": { value: (random) => `sk_live_${random.base62(99)}`, misses: masked("sk_live_") },
  "stripe-organization-key": { value: (random) => `sk_org_live_${random.base62(76)}`, misses: masked("sk_org_live_") },
  "stripe-restricted-key": { value: (random) => `rk_live_${random.base62(24)}`, misses: masked("rk_live_") },
  "stripe-test-key": { value: (random) => `sk_test_${random.base62(24)}`, misses: masked("sk_test_") },
  "standard-webhooks-secret": {
    value: (random) => `whsec_${Buffer.from(random.bytes(32)).toString("base64")}`,
    misses: masked("whsec_"),
  },
  "stripe-client-secret": {
    value: (random) => `pi_${random.base62(24)}_secret_${random.base62(25)}`,
    misses: {
      "too short": (value) => `secret: ${value.slice(0, -6)}\n`,
      name: () => "client_secret_of_the_payment_intent\n",
    },
  },
  "stripe-webhook-secret": { value: (random) => `whsec_${random.base62(32)}`, misses: masked("whsec_") },
};
