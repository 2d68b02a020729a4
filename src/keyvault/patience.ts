import { setTimeout as delay } from "node:timers/promises";
import { type PipelinePolicy, RestError } from "@azure/core-rest-pipeline";

/** A longer wait is not worth a runner's minutes: the next run asks again. Seconds. */
const longestWait = 10;
const attempts = 3;
/** Of one request, in milliseconds: a network without a way to the vault often does not even refuse. */
const timeout = 20_000;

/**
 * Asks again when a service is busy, for as long as it says, but not for ever; the SDK would honour any wait.
 * A refusal is thrown with its whole answer, of which the SDK keeps no more than the outer code.
 */
const patience: PipelinePolicy = {
  name: "leakgatePatience",
  async sendRequest(request, next) {
    request.timeout = timeout;
    for (let attempt = 1; ; attempt++) {
      const response = await next(request);
      if (response.status === 403) throw new RestError("refused", { statusCode: 403, response });
      const busy = response.status === 429 || response.status === 503;
      const seconds = Number(response.headers.get("retry-after") ?? attempt);
      if (!busy || attempt === attempts || !(seconds <= longestWait)) return response;
      await delay(seconds * 1000);
    }
  },
};

/** For every client, in place of the SDK's own retries. */
export const patientOptions = {
  retryOptions: { maxRetries: 0 },
  additionalPolicies: [{ policy: patience, position: "perCall" as const }],
};
