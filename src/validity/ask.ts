import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  proxyPolicy,
} from "@azure/core-rest-pipeline";
import type { Finding } from "../types.ts";
import type { Probe, Reply } from "./probe.ts";
import { signForAws, signForStorage } from "./sign.ts";

/** Of one question, in milliseconds. */
const timeout = 10_000;
const signers = { "azure-storage": signForStorage, aws: signForAws };

/** Where the question about this finding goes; undefined where it cannot be asked, since a part of it is not known. */
export function locateIssuer(probe: Probe, { resource = "", rule, secret }: Finding): string | undefined {
  // A finding without its value, as a history's are at first: an issuer would refuse what is left of it.
  if (secret.length <= (rule.shown ?? "").length) return undefined;
  if (!probe.resource) return probe.host;
  const name = resource.trim();
  return probe.resource.test(name) ? probe.host.replace("{resource}", name) : undefined;
}

/**
 * Asks once, by https and by no redirect. No policy of the client logs, retries or follows; what fails is thrown without
 * the request.
 * @throws Error whose message is a code such as ENOTFOUND
 */
export async function askIssuer(probe: Probe, host: string, { secret, resource = "" }: Finding): Promise<Reply> {
  const { path, method = "GET", body = "" } = probe;
  const value = secret.reveal();
  const fill = (text: string): string =>
    text
      .replace("{secret}", () => value)
      .replace("{basic}", () => `Basic ${Buffer.from(`:${value}`).toString("base64")}`);
  const question = { host, path, method, body, secret: value, resource: resource.trim(), now: new Date() };
  const headers = {
    "user-agent": "leakgate",
    ...Object.fromEntries(Object.entries(probe.headers).map(([name, text]) => [name, fill(text)])),
    ...(probe.sign && signers[probe.sign](question)),
  };
  const request = createPipelineRequest({
    ...{ url: `https://${host}${path}`, method, timeout, headers: createHttpHeaders(headers) },
    ...(body && { body }),
  });
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(proxyPolicy());
  try {
    const response = await pipeline.sendRequest(createDefaultHttpClient(), request);
    return { status: response.status, body: response.bodyAsText ?? "" };
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: unknown };
    throw new Error([code, name].find((word) => typeof word === "string" && /^[\w-]{1,60}$/.test(word)) as string);
  }
}
