import { quoteWord, UsageError } from "../errors.ts";

/** Where the service is asked, and who signs in there. */
export interface ShieldEndpoint {
  /** https://NAME.cognitiveservices.azure.com */
  readonly url: string;
  readonly scope: string;
  readonly authority: string;
}

/** Suffix of resources → scope and sign-in of its cloud. https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains */
const clouds: Readonly<Record<string, string>> = {
  "cognitiveservices.azure.com": "https://login.microsoftonline.com",
  "cognitiveservices.azure.us": "https://login.microsoftonline.us",
  "cognitiveservices.azure.cn": "https://login.chinacloudapi.cn",
};

/**
 * A Content Safety resource by its name or URL. Text and token are only ever sent to hosts of a cloud that is listed here.
 * @throws UsageError
 */
export function parseShieldEndpoint(text: string): ShieldEndpoint {
  const [, name, suffix = "cognitiveservices.azure.com"] =
    /^(?:https:\/\/)?([a-z0-9][a-z0-9-]{1,62})(?:\.([a-z.]+))?\/?$/i.exec(text) ?? [];
  const authority = Object.hasOwn(clouds, suffix.toLowerCase()) ? clouds[suffix.toLowerCase()] : undefined;
  if (name && authority)
    return {
      url: `https://${name}.${suffix}`.toLowerCase(),
      scope: `https://${suffix}/.default`.toLowerCase(),
      authority,
    };
  throw new UsageError(
    `${quoteWord(text)} is not a Content Safety resource`,
    "Write its name (custom subdomain), or its endpoint, such as https://my-resource.cognitiveservices.azure.com.",
  );
}
