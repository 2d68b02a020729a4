import type { Rule } from "../types.ts";
import { encodeDigits } from "./checksums.ts";
import { type CrcTail, crcBase62 } from "./crc-tails.ts";
import { createTokenRules, type TokenRow } from "./prefixed-tokens.ts";
import { base62, base64url } from "./value-shape.ts";

/* What servers issue that one runs oneself; of nearly all, the source that makes the tokens is public. */

const capitalsFirst = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Six base62 digits, the least significant first; what is missing stands before them. */
const crcReversed: CrcTail = {
  encode: (sum) => [...encodeDigits(sum, capitalsFirst, 0)].reverse().join("").padStart(6, "0"),
  whole: true,
};
const matrix = "https://github.com/element-hq/matrix-authentication-service";
const unconfirmed = { unconfirmed: true } as const;

/** A short prefix that words end in is looked for only where a value begins. */
const atValue = (prefix: string): string[] => [
  `"${prefix}`,
  `'${prefix}`,
  `=${prefix}`,
  `: ${prefix}`,
  `bearer ${prefix}`,
];

const rows: readonly TokenRow[] = [
  [
    "matrix",
    "Matrix",
    "access-token",
    "syt_",
    "[0-9A-Za-z+/]{2,86}_[A-Za-z]{20}_[0-9A-Za-z]{6}",
    "https://github.com/element-hq/synapse",
    { tail: { ...crcBase62, whole: true } },
  ],
  [
    "matrix",
    "Matrix",
    "refresh-token",
    "syr_",
    "[0-9A-Za-z+/]{2,86}_[A-Za-z]{20}_[0-9A-Za-z]{6}",
    "https://github.com/element-hq/synapse",
    { tail: { ...crcBase62, whole: true } },
  ],
  // https://github.com/matrix-org/python-signedjson
  [
    "matrix",
    "Matrix",
    "signing-key",
    "ed25519 a_",
    "[0-9A-Za-z]{4} [0-9A-Za-z+/]{43}",
    "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#signing_key_path",
  ],
  ["matrix", "Matrix", "session-token", "mct_", "[0-9A-Za-z]{30}_[0-9A-Za-z]{6}", matrix, { tail: crcReversed }],
  [
    "matrix",
    "Matrix",
    "personal-access-token",
    "mpt_",
    "[0-9A-Za-z]{30}_[0-9A-Za-z]{6}",
    matrix,
    { tail: crcReversed, keywords: atValue("mpt_") },
  ],
  [
    "headscale",
    "Headscale",
    "api-key",
    "hskey-api-",
    "[\\w-]{12}-[\\w-]{64}",
    "https://github.com/juanfont/headscale",
    { revoke: "Run `headscale apikeys expire`." },
  ],
  [
    "headscale",
    "Headscale",
    "auth-key",
    "hskey-auth-",
    "[\\w-]{12}-[\\w-]{64}",
    "https://github.com/juanfont/headscale",
    { revoke: "Run `headscale preauthkeys expire`." },
  ],
  [
    "netbox",
    "NetBox",
    "api-token",
    "nbt_",
    "[0-9A-Za-z]{12}\\.[0-9A-Za-z]{40}",
    "https://github.com/netbox-community/netbox",
  ],
  ["pterodactyl", "Pterodactyl", "client-api-key", "ptlc_", base62(43), "https://github.com/pterodactyl/panel"],
  ["pterodactyl", "Pterodactyl", "application-api-key", "ptla_", base62(43), "https://github.com/pterodactyl/panel"],
  ["pelican", "Pelican Panel", "client-api-key", "plcn_", base62(43), "https://github.com/pelican-dev/panel"],
  ["pelican", "Pelican Panel", "application-api-key", "peli_", base62(43), "https://github.com/pelican-dev/panel"],
  ["karakeep", "Karakeep", "api-key", "ak1_", "[0-9a-f]{20}_[0-9a-f]{20}", "https://github.com/karakeep-app/karakeep"],
  [
    "karakeep",
    "Karakeep",
    "api-key-v2",
    "ak2_",
    "[0-9a-f]{20}_[0-9a-f]{32}",
    "https://github.com/karakeep-app/karakeep",
  ],
  // Text of base64, or 32 bytes. Digests of images and releases are named so, too.
  [
    "ragflow",
    "RAGFlow",
    "api-key",
    "ragflow-",
    "(?![\\da-f]{32}(?![\\w-]))(?:[0-9A-Za-z]{32}|[\\w-]{43})(?!\\.\\w)",
    "https://github.com/infiniflow/ragflow",
  ],
  ["opencti", "OpenCTI", "api-token", "flgrn_octi_tkn_", base64url(64), "https://github.com/OpenCTI-Platform/opencti"],
  ["formbricks", "Formbricks", "api-key", "fbk_", base64url(43), "https://github.com/formbricks/formbricks"],
  [
    "tuist",
    "Tuist",
    "account-token",
    "tuist_",
    "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_[\\w+/-]{20,64}={0,2}",
    "https://github.com/tuist/tuist",
    unconfirmed,
  ],
  [
    "phase",
    "Phase",
    "user-token",
    "pss_user:v",
    "[12]:[0-9a-f]{64}(?::[0-9a-f]{64,160}){3}",
    "https://github.com/phasehq/console",
    { reach: [32, 640] },
  ],
  [
    "phase",
    "Phase",
    "service-token",
    "pss_service:v",
    "[12]:[0-9a-f]{64}(?::[0-9a-f]{64,160}){3}",
    "https://github.com/phasehq/console",
    { reach: [32, 640] },
  ],
  [
    "k3s",
    "K3s",
    "join-token",
    "K10",
    "[0-9a-f]{64}::(?:server|node):[0-9A-Za-z_-]{8,64}",
    "https://docs.k3s.io/cli/token",
    { keywords: ["::server:", "::node:"], reach: [96, 96], revoke: "Run `k3s token rotate`." },
  ],
  [
    "rancher",
    "Rancher",
    "kubeconfig-token",
    "kubeconfig-u",
    "[\\w.-]{1,48}:[0-9a-z]{54}",
    "https://github.com/rancher/rancher",
    { revoke: "Rancher > Account & API Keys > delete the key" },
  ],
  [
    "nexus",
    "Sonatype Nexus",
    "npm-token",
    "NpmToken.",
    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "https://help.sonatype.com/en/npm-security.html",
  ],
];

/** What is named after such software is often of an older make, or its users' own. */
export const selfHostedRules: readonly Rule[] = createTokenRules(
  rows.map(([id, name, kind, prefix, body, source, options]) => [
    id,
    name,
    kind,
    prefix,
    body,
    source,
    { own: true, ...options },
  ]),
);
