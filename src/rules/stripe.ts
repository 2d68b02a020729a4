import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const prove = (value: string): Proof =>
  isPublished(value) || isPlaceholder(value) || !looksRandom(value.slice(value.lastIndexOf("_") + 1))
    ? "invalid"
    : "unknown";
const common = {
  check: prove,
  highEntropy: true,
  credential: "stripe-key",
  provider: "Stripe",
  revoke: "https://dashboard.stripe.com/apikeys",
  source: "https://docs.stripe.com/keys",
} as const;

export const stripeRules = [
  {
    ...common,
    id: "stripe-secret-key",
    label: "a Stripe secret key",
    level: "error",
    keywords: ["sk_live_", "sk_prod_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>sk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
    shown: "sk_live_",
  },
  {
    ...common,
    id: "stripe-organization-key",
    label: "a Stripe organization key",
    level: "error",
    keywords: ["sk_org_live_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>sk_org_live_[0-9A-Za-z]{40,200})(?![0-9A-Za-z])/),
    shown: "sk_org_live_",
    source: "https://docs.stripe.com/keys#organization-api-keys",
  },
  {
    ...common,
    id: "stripe-restricted-key",
    label: "a Stripe restricted key",
    level: "error",
    keywords: ["rk_live_", "rk_prod_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>rk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
    shown: "rk_live_",
  },
  {
    ...common,
    id: "stripe-test-key",
    label: "a Stripe test key",
    level: "warning",
    keywords: ["sk_test_", "rk_test_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>[sr]k_test_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
  },
  {
    ...common,
    id: "stripe-client-secret",
    label: "a client secret of a Stripe payment",
    // It is given to one browser, for one payment or the setup of one.
    level: "warning",
    keywords: ["_secret_"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z_])(?<secret>(?:pi|seti)_[0-9A-Za-z]{24}_secret_[0-9A-Za-z]{25})(?![0-9A-Za-z])/,
    ),
    shown: "pi_",
    source: "https://docs.stripe.com/api/payment_intents/object",
  },
  {
    ...common,
    id: "stripe-webhook-secret",
    label: "a Stripe webhook signing secret",
    level: "error",
    keywords: ["whsec_"],
    pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>whsec_(?:[0-9A-Za-z]{32}|[0-9a-f]{64}))(?![0-9A-Za-z+/=])/),
    shown: "whsec_",
    revoke: "https://dashboard.stripe.com/webhooks",
    source: "https://docs.stripe.com/webhooks/signature",
  },
  {
    ...common,
    // Svix made the prefix a standard, which OpenAI, Clerk, Resend and others follow: base64 of 24 to 64 bytes.
    id: "standard-webhooks-secret",
    label: "a webhook signing secret",
    level: "error",
    keywords: ["whsec_"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z])(?<secret>whsec_(?=[0-9A-Za-z]{0,32}[+/=]|[0-9A-Za-z]{33})[0-9A-Za-z+/]{31,88}={0,2})(?![0-9A-Za-z+/=])/,
    ),
    shown: "whsec_",
    credential: "provider-token",
    provider: "Standard Webhooks",
    revoke: "Roll the secret of the endpoint, where the sender's webhooks are set up.",
    source: "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md",
  },
] as const satisfies readonly Rule[];
