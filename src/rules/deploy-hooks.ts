import type { Proof, Rule } from "../types.ts";
import { hasRandomLook } from "./value-shape.ts";

/* Addresses at which a deployment or a build is started by whoever knows them. */

/** What stands behind the fixed part: what is deployed, and a key that is short. */
const proveBehind =
  (start: string) =>
  (value: string): Proof =>
    hasRandomLook(value.slice(value.indexOf(start) + start.length).replaceAll(/[/?=]/g, "")) ? "unknown" : "invalid";

export const deployHookRules: readonly Rule[] = [
  {
    id: "vercel-deploy-hook",
    label: "a Vercel deploy hook",
    level: "error",
    keywords: ["api.vercel.com/v1/integrations/deploy/"],
    pattern:
      /(?<secret>https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/(?:prj_)?[0-9A-Za-z]{20,32}\/[0-9A-Za-z]{8,24})(?![\w-])/,
    check: proveBehind("deploy/"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Vercel",
    revoke: "Vercel > the project > Settings > Git > Deploy Hooks > Revoke",
    source: "https://vercel.com/docs/deploy-hooks",
  },
  {
    id: "render-deploy-hook",
    label: "a Render deploy hook",
    level: "error",
    keywords: ["api.render.com/deploy/"],
    pattern: /(?<secret>https:\/\/api\.render\.com\/deploy\/srv-[0-9a-z]{16,24}\?key=[\w-]{8,24})(?![\w-])/,
    check: proveBehind("deploy/"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Render",
    revoke: "Render > the service > Settings > Deploy Hook > Regenerate hook",
    source: "https://render.com/docs/deploy-hooks",
  },
  {
    id: "netlify-build-hook",
    label: "a Netlify build hook",
    level: "error",
    keywords: ["api.netlify.com/build_hooks/"],
    pattern: /(?<secret>https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24})(?![\w-])/,
    check: proveBehind("build_hooks/"),
    highEntropy: true,
    credential: "provider-webhook",
    provider: "Netlify",
    revoke: "Netlify > the site > Build & deploy > Build hooks > Delete",
    source: "https://docs.netlify.com/build/configure-builds/build-hooks/",
  },
];
