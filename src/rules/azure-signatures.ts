import type { Proof, Rule, RuleMatch } from "../types.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const wordCharacter = /[\w%.:/+&=;~-]/;

/** The query string that the match stands in, with & for its escapes. */
function readQuery({ window, start, end }: RuleMatch): URLSearchParams {
  let from = start;
  while (from > 0 && wordCharacter.test(window[from - 1]!) && start - from < 900) from--;
  let to = end;
  while (to < window.length && wordCharacter.test(window[to]!) && to - end < 900) to++;
  const query = window.slice(from, to).replaceAll(/&amp;|\\u0026/gi, "&");
  // What stands before it may be a name that it is given to: `SAS_TOKEN=sv=…`.
  return new URLSearchParams(
    query.replace(/^.*(?:\?|SharedAccessSignature=)/i, "").replace(/^[^&]{0,120}[=:](?=[a-z]{2,5}=)/, ""),
  );
}

/** A signature is 32 bytes in base64. */
const holds32Bytes = (signature: string): boolean => Buffer.from(signature, "base64").length === 32;

/**
 * A service, account or user-delegation SAS has a version, permissions or a stored policy, a resource, and an expiry or a
 * policy. https://learn.microsoft.com/rest/api/storageservices/delegate-access-with-shared-access-signature
 */
function readSas(match: RuleMatch): { readonly whole: boolean; readonly expiry?: number } {
  const query = readQuery(match);
  const whole =
    /^\d{4}-\d{2}-\d{2}$/.test(query.get("sv") ?? "") &&
    holds32Bytes((query.get("sig") ?? "").replaceAll(" ", "+")) &&
    (query.has("sr") || query.has("ss") || query.has("tn") || query.has("srt"));
  const ends = [Date.parse(query.get("se") ?? ""), readKeyEnd(query)].filter((end) => !Number.isNaN(end));
  return ends.length === 0 ? { whole } : { whole, expiry: Math.min(...ends) };
}

/**
 * The key that a user's delegation signs with lives for a week at most, whatever end the signature has. Who adds `skoid` to
 * another signature makes the service refuse it. https://learn.microsoft.com/rest/api/storageservices/create-user-delegation-sas
 */
function readKeyEnd(query: URLSearchParams): number {
  const ends = query.getAll("ske").map((end) => Date.parse(end));
  return query.has("skoid") && ends.length > 0 ? Math.max(...ends) : Number.NaN;
}

/** What a version is given to, without which it is none. */
const versioned = /(?:s|%73)(?:v|%76)=/;

const proveSas =
  (expired: boolean) =>
  (_: string, match: RuleMatch): Proof => {
    if (!versioned.test(match.window)) return "invalid";
    const { whole, expiry } = readSas(match);
    if (!whole) return "invalid";
    return (expiry !== undefined && expiry < Date.now()) === expired ? "unknown" : "invalid";
  };

const signature = "(?<secret>[A-Za-z0-9+/]{43}=|(?:[A-Za-z0-9]|%2[BbFf]|[+/]){43}(?:=|%3[Dd]))";
const storagePattern = new RegExp(`(?<![A-Za-z0-9])sig=${signature}(?![A-Za-z0-9+/])`);

const storage = {
  keywords: ["&sig=", "?sig=", "amp;sig=", "u0026sig=", '"sig=', "'sig="],
  pattern: storagePattern,
  reach: [1000, 1000],
  family: "azure-storage-sas",
  highEntropy: true,
  credential: "azure-storage-sas",
  provider: "Azure Storage",
  revoke: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview#best-practices-when-using-sas",
  source: "https://learn.microsoft.com/rest/api/storageservices/delegate-access-with-shared-access-signature",
} as const;

/** The URL itself opens the workflow. */
const proveUrl = (value: string): Proof => (isPlaceholder(value) || !looksRandom(value) ? "invalid" : "unknown");

export const azureSignatureRules = [
  {
    ...storage,
    id: "azure-storage-sas",
    label: "an Azure storage shared access signature (SAS)",
    level: "error",
    check: proveSas(false),
  },
  {
    ...storage,
    id: "azure-storage-sas-expired",
    label: "an expired Azure storage shared access signature (SAS)",
    level: "note",
    check: proveSas(true),
  },
  {
    id: "azure-messaging-sas",
    label: "a shared access signature (SAS) for Azure Service Bus, Event Hubs or IoT",
    level: "error",
    keywords: ["sharedaccesssignature sr=", "sharedaccesssignature%20sr=", "sharedaccesssignature sig="],
    pattern: new RegExp(
      `SharedAccessSignature(?: |%20)(?=[^\\s"']{0,400}sr=)(?:s(?:r|e|kn)=[^\\s"'&]{1,300}&){0,3}sig=${signature}`,
    ),
    reach: [96, 900],
    check: (value) => (holds32Bytes(decodeURIComponent(value)) && looksRandom(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "azure-service-bus-key",
    provider: "Azure Service Bus",
    revoke: "Renew the key of the policy that `skn` names: signatures made with it stop working.",
    source: "https://learn.microsoft.com/rest/api/eventhub/generate-sas-token",
  },
  {
    id: "azure-logic-apps-url",
    label: "an Azure Logic Apps or Power Automate trigger URL",
    level: "error",
    keywords: [".logic.azure.com", ".api.powerplatform.com", ".powerautomate."],
    pattern:
      /https:\/\/(?<resource>[\w.-]{3,120}\.(?:logic\.azure\.com|api\.powerplatform\.com))(?::443)?\/[^\s"'<>]{0,300}[?&;]sig=(?<secret>[\w%-]{43,50})/,
    reach: [140, 500],
    check: proveUrl,
    highEntropy: true,
    credential: "azure-other-key",
    provider: "Azure Logic Apps",
    revoke: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys",
    source: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
  },
  {
    id: "azure-functions-url-key",
    label: "an Azure Functions key in a URL",
    level: "error",
    keywords: [".azurewebsites.net/api/", ".azurewebsites.net/runtime/", ".azurewebsites.net/admin/"],
    pattern:
      /https:\/\/(?<resource>[\w.-]{2,100}\.azurewebsites\.net)\/[^\s"'<>]{1,200}[?&;]code=(?<secret>[\w/+%-]{40,80}(?:={1,2})?)/,
    reach: [120, 420],
    check: proveUrl,
    highEntropy: true,
    credential: "azure-functions-key",
    provider: "Azure Functions",
    revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
    source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
  },
] as const satisfies readonly Rule[];
