import type { Proof, Rule } from "../types.ts";
import { encodeDigits, marvin32 } from "./checksums.ts";
import { beginAnywhere } from "./edges.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890_~-.";

/** The last three characters of an 8Q~ secret: the first three of six digits of a Marvin32 over what stands before them. */
export function encodeEntraChecksum(covered: string): string {
  return encodeDigits(marvin32(Buffer.from(covered, "latin1"), "AadPwd00"), alphabet, 6).slice(0, 3);
}

function proveClientSecret(value: string): Proof {
  if (value[3] === "8" && value.length === 40) {
    return encodeEntraChecksum(value.slice(0, -3)) === value.slice(-3) ? "valid" : "invalid";
  }
  return looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
}

const revoke = "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret";

export const entraRules = [
  {
    id: "entra-client-secret",
    label: "a Microsoft Entra client secret",
    level: "error",
    keywords: ["7q~", "8q~", "9q~"],
    pattern: beginAnywhere(
      /(?<![\w~.+/-])(?<secret>[\w~.-]{3}(?:[78]Q~[\w~.-]{31}|9Q~[\w~.-]{31}|[89]Q~[\w~.-]{34}))(?![\w~+/-]|\.\w)/,
    ),
    check: proveClientSecret,
    highEntropy: true,
    credential: "entra-client-secret",
    provider: "Microsoft Entra",
    revoke,
    source: "https://github.com/microsoft/security-utilities",
  },
  {
    id: "entra-refresh-token",
    label: "a Microsoft Entra refresh token",
    level: "error",
    keywords: [".agabaweaaa", ".agabaaeaaa", ".agabaaiaaa"],
    pattern: beginAnywhere(/(?<![\w.-])(?<secret>[01]\.A[\w-]{20,120}\.(?:\d\.)?AgAB[\w-]{200,1600})/),
    reach: [140, 2000],
    highEntropy: true,
    credential: "provider-token",
    provider: "Microsoft Entra",
    revoke: "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
    source: "https://learn.microsoft.com/entra/identity-platform/refresh-tokens",
  },
] as const satisfies readonly Rule[];
