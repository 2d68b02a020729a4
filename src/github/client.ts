import { defaults, GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: api.github.com, a ghe.com host or an Enterprise Server's /api/v3. */
  readonly apiUrl: string;
  /** Where waits and retries are told. */
  readonly log?: (line: string) => void;
  /** How long one answer may take, in milliseconds; default half a minute. */
  readonly patience?: number;
  /** How long a rate limit is waited for, in seconds. Default 60: more is not worth a runner's minutes. */
  readonly longestWait?: number;
}

const ThrottledGitHub = GitHub.plugin(throttling, retry);

export type GitHubClient = InstanceType<typeof ThrottledGitHub>;

/**
 * REST and GraphQL with GitHub's manners: writes one after the other, `retry-after` honoured, server errors tried again,
 * proxies of the environment used.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function createGitHubClient(options: ClientOptions): GitHubClient {
  const { token, apiUrl, log = () => {}, patience = 30_000, longestWait = 60 } = options;
  // The one that goes through the proxies of the environment.
  const fetchThroughProxy = defaults.request?.fetch as typeof fetch;
  const fetchInTime: typeof fetch = (url, init) =>
    fetchThroughProxy(url, { ...init, signal: AbortSignal.timeout(patience) });
  const wait = (limit: string) => (seconds: number, request: object, _octokit: unknown, retries: number) => {
    const { method, url } = request as { method: string; url: string };
    const again = retries < 2 && seconds <= longestWait;
    log(`GitHub's ${limit} at ${method} ${url}: ${again ? `waiting ${seconds} s` : "giving up"}`);
    return again;
  };
  return new ThrottledGitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: "leakgate",
      request: { fetch: fetchInTime },
      log: { debug() {}, info() {}, warn: log, error: log },
      throttle: { onRateLimit: wait("rate limit"), onSecondaryRateLimit: wait("secondary rate limit") },
      // A write that failed half-way may have arrived: who writes looks first, then decides to write again.
      retry: { retries: 2 },
    }),
  );
}
