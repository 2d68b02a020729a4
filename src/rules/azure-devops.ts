import type { Proof, Rule } from "../types.ts";
import { crc32, decodeBase32 } from "./checksums.ts";
import { looksRandom } from "./structures.ts";

/** Tokens of people, tokens of applications. */
const seeds = [0xe0b9692d, 0x1019f92e];
/** Where the four bytes of the checksum lie among the 32, most significant first. */
const checksumPlaces = [2, 7, 8, 22];

/**
 * The checksum of an old token's 28 other bytes: CRC-32 XOR a seed.
 * https://github.com/microsoft/security-utilities
 */
function computeDevOpsChecksum(bytes: Uint8Array, seed: number): readonly number[] {
  const covered = bytes.filter((_, place) => !checksumPlaces.includes(place));
  const word = crc32(covered) ^ seed;
  return [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff];
}

function proveOldToken(value: string): Proof {
  if (value !== value.toLowerCase()) return "invalid";
  const bytes = decodeBase32(value);
  if (!bytes) return "invalid";
  const holds = seeds.some((seed) =>
    computeDevOpsChecksum(bytes, seed).every((byte, index) => byte === bytes[checksumPlaces[index]!]),
  );
  return holds ? "valid" : looksRandom(value) ? "unknown" : "invalid";
}

export const azureDevOpsRules = [
  {
    id: "azure-devops-token",
    label: "an Azure DevOps personal access token",
    level: "error",
    keywords: [
      "devops",
      "dev.azure",
      "visualstudio",
      "vsts",
      "vsce",
      "azp_",
      "ado_",
      "tfs_",
      "azure_token",
      "azuretoken",
      "azure_pat",
      "azure_key",
      "personalaccesstoken",
      "personal_access_token",
    ],
    // On the line of its name, or below it: `name: AZURE_DEVOPS_PAT⏎ value: …`.
    pattern:
      /(?:(?:devops|azp_|ado_|vsts|azure_pat)\w{0,24}["'>]{0,2}[^\r\n]{0,40}\r?\n[^\r\n]{0,60}?)?(?<![A-Za-z0-9+/_-])(?<secret>[a-z2-7]{52})(?![A-Za-z0-9+/=_-])/i,
    reach: [120, 220],
    check: proveOldToken,
    highEntropy: true,
    credential: "azure-devops-token",
    provider: "Azure DevOps",
    revoke:
      "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
    source:
      "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  },
] as const satisfies readonly Rule[];
