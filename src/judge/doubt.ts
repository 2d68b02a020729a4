import { hasKnownPrefix, isNamedAfterProvider } from "../rules/known-providers.ts";
import type { CredentialKind } from "../types.ts";
import type { Place } from "./place.ts";

/** Why a value that reads like a secret is shown, but does not block. */
export type Doubt =
  | "a provider's prefix without the provider's format"
  | "characters that tokens do not have"
  | "a name that says no more than key"
  | "named after a provider, without the provider's format"
  | "a sample by its own words"
  | "the identifier of a key pair"
  | "made of its own name";

/** Prefixes of fixed length or with a checksum, which the catalogue knows: had the value been whole, its own rule would have it. */
const knownPrefix =
  /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;

/** One word with a character that no provider puts into a token: a token cut, joined or mistyped. */
const oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;

/** `sample-52d06efe5f5b10d` */
const sampleWord = /^(?:(?:sample|example|dummy|fake|mock|demo)[-_]|abcdef|123456)/i;

/** `harness token = '…'`, `autodesk Secret=…`: one of the two words before the name is a provider's. */
function followsProvider(before: string): boolean {
  const words = before
    .slice(-60)
    .split(/[^A-Za-z\d_.-]+/)
    .filter((word) => word !== "");
  return words.slice(-3, -1).some(isNamedAfterProvider);
}

/** `POSTGRES_PASSWORD=postgres1`: a service's default, which tests and examples are started with. */
function isOwnName({ value, keyWords }: Place): boolean {
  const word = /^([A-Za-z]{4,20})\d{0,4}$/.exec(value)?.[1];
  return word !== undefined && keyWords.slice(0, -1).includes(word.toLowerCase());
}

export function findDoubt(place: Place, kind: CredentialKind): Doubt | undefined {
  if (knownPrefix.test(place.value) || hasKnownPrefix(place.value))
    return "a provider's prefix without the provider's format";
  if (kind === "generic-token" && !place.keyWords.includes("secret") && oddToken.test(place.value))
    return "characters that tokens do not have";
  // Maps, caches and tables have keys too.
  if (kind === "generic-token" && /^keys?$/.test(place.keyWords.join(""))) return "a name that says no more than key";
  if (sampleWord.test(place.value)) return "a sample by its own words";
  if (isOwnName(place)) return "made of its own name";
  if (/access_?-?key_?-?id$/i.test(place.key)) return "the identifier of a key pair";
  if (kind === "generic-token" && (isNamedAfterProvider(place.key) || followsProvider(place.before)))
    return "named after a provider, without the provider's format";
  return undefined;
}
