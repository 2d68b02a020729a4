import type { CredentialKind } from "../types.ts";
import type { Place } from "./place.ts";

/** Why a value that reads like a secret is shown, but does not block. */
export type Doubt =
  | "a provider's prefix without the provider's format"
  | "characters that tokens do not have"
  | "a name that says no more than key";

/** Prefixes of fixed length or with a checksum, which the catalogue knows: had the value been whole, its own rule would have it. */
const knownPrefix =
  /^(?:gh[pousr]_|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;

/** One word with a character that no provider puts into a token: a token cut, joined or mistyped. */
const oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;

export function findDoubt(place: Place, kind: CredentialKind): Doubt | undefined {
  if (knownPrefix.test(place.value)) return "a provider's prefix without the provider's format";
  if (kind === "generic-token" && !place.keyWords.includes("secret") && oddToken.test(place.value))
    return "characters that tokens do not have";
  // Maps, caches and tables have keys too.
  if (kind === "generic-token" && /^keys?$/.test(place.keyWords.join(""))) return "a name that says no more than key";
  return undefined;
}
