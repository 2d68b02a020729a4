import { setLogLevel } from "@azure/logger";
import createClient from "@azure-rest/ai-content-safety";
import { createLogin } from "../keyvault/login.ts";
import { planRequests } from "./documents.ts";
import type { ShieldEndpoint } from "./endpoint.ts";

export interface ShieldOptions {
  readonly endpoint: ShieldEndpoint;
  readonly environment: NodeJS.ProcessEnv;
  /** Requests of this process: what it may cost. */
  readonly limit: number;
  /** Of one request, sign-in included, in milliseconds. */
  readonly timeout: number;
  readonly now?: () => number;
}

/** What was seen; a reason where it was not looked at, or not at all of it. */
interface Opinion {
  readonly attack: boolean;
  readonly unseen?: "timeout" | "no-login" | "refused" | "no-answer" | "paused" | "limit" | "too-long";
}

export interface Shield {
  /** @param texts already redacted */
  look(texts: readonly string[]): Promise<Opinion>;
}

/** Requests for one answer: 30,000 characters. */
const requestsEach = 3;
/** So many failures in a row, and nobody is asked for so long, in milliseconds. */
const breaker = { failures: 3, pause: 30_000 } as const;

/** https://learn.microsoft.com/rest/api/contentsafety/text-operations/shield-prompt; the client has no types of its own for it */
interface ShieldPromptResult {
  readonly documentsAnalysis?: readonly { readonly attackDetected?: boolean }[];
}

/**
 * Prompt Shields of Azure AI Content Safety: is there a text among these that gives orders to the model that reads it? Never
 * throws: an answer that the service does not look at in time goes on as the local pass left it.
 */
export function createShield({ endpoint, environment, limit, timeout, now = Date.now }: ShieldOptions): Shield {
  // The SDK's own log (AZURE_LOG_LEVEL) prints requests.
  setLogLevel();
  const login = createLogin(environment, { authority: endpoint.authority });
  const client = createClient(endpoint.url, login, {
    apiVersion: "2024-09-01",
    retryOptions: { maxRetries: 0 },
    credentials: { scopes: [endpoint.scope] },
  });
  // The first answer need not wait for the sign-in.
  login.getToken(endpoint.scope).catch(() => {});
  let [asked, failures, pausedUntil] = [0, 0, 0];

  const ask = async (documents: readonly string[]): Promise<Opinion> => {
    if (now() < pausedUntil) return { attack: false, unseen: "paused" };
    if (asked >= limit) return { attack: false, unseen: "limit" };
    asked++;
    try {
      const abortSignal = AbortSignal.timeout(timeout);
      const answer = await client.pathUnchecked("/text:shieldPrompt").post({ body: { documents }, abortSignal });
      if (answer.status !== "200") throw Object.assign(new Error(), { status: answer.status });
      failures = 0;
      const { documentsAnalysis = [] } = answer.body as ShieldPromptResult;
      return { attack: documentsAnalysis.some(({ attackDetected }) => attackDetected === true) };
    } catch (error) {
      failures++;
      if (failures >= breaker.failures) [failures, pausedUntil] = [0, now() + breaker.pause];
      return { attack: false, unseen: parseFailure(error) };
    }
  };

  return {
    async look(texts) {
      const { plan, whole } = planRequests(texts, requestsEach);
      const opinions = await Promise.all(plan.map(ask));
      const unseen = opinions.find((one) => one.unseen)?.unseen ?? (whole ? undefined : "too-long");
      return { attack: opinions.some(({ attack }) => attack), ...(unseen && { unseen }) };
    },
  };
}

function parseFailure(error: unknown): NonNullable<Opinion["unseen"]> {
  const { name = "", status } = error as { name?: string; status?: string };
  if (/Abort|Timeout/.test(name)) return "timeout";
  if (/Authentication|CredentialUnavailable/.test(name) || status === "401") return "no-login";
  return status ? "refused" : "no-answer";
}
