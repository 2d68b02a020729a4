/** Failures on demand: `fail("pulls/create-review", failures.serverError(502))`. */
export interface Request {
  /** 1 for the first request that the stand-in was sent. */
  readonly call: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** First field of a GraphQL query or mutation: `minimizeComment`. */
  readonly field?: string;
  /** `pulls/create-review`; `graphql` for GraphQL; undefined where GitHub has no such path. */
  readonly operation: string | undefined;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Login of the token, where there was a good one. */
  readonly login?: string;
  /** 0 until answered, and where the connection was cut. */
  status: number;
}

export interface Failure {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before anything else happens. Without `status` and `reset` the real answer follows. */
  readonly delay?: number;
  /** Cuts the connection without an answer. */
  readonly reset?: boolean;
  /** The request takes effect all the same; only its answer is lost. */
  readonly after?: boolean;
}

/** An operation's id (`graphql`, or `graphql/minimizeComment` for one field of it), a pattern over "METHOD /path", the number of the call, or a function. */
export type Match = string | RegExp | number | ((request: Request) => boolean);

export interface Injection {
  readonly match: Match;
  readonly failure: Failure;
  /** How often it still strikes. */
  left: number;
  /** How often it struck. */
  hits: number;
}

export function takeFailure(injections: readonly Injection[], request: Request): Failure | undefined {
  const injection = injections.find(({ match, left }) => left > 0 && matches(match, request));
  if (!injection) return undefined;
  injection.left--;
  injection.hits++;
  return injection.failure;
}

function matches(match: Match, request: Request): boolean {
  if (typeof match === "string") return match === request.operation || match === `graphql/${request.field}`;
  if (typeof match === "number") return request.call === match;
  if (match instanceof RegExp) return match.test(`${request.method} ${request.path}`);
  return match(request);
}

const limitText =
  "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.";

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const failures = {
  /** @param retryAfter seconds; absent: the header is too */
  secondaryLimit: (status: 403 | 429 = 403, retryAfter?: number): Failure => ({
    status,
    body: {
      message: limitText,
      documentation_url:
        "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
    },
    ...(retryAfter === undefined ? {} : { headers: { "retry-after": String(retryAfter) } }),
  }),
  /** @param resetIn seconds */
  primaryLimit: (resetIn = 1): Failure => ({
    status: 403,
    body: { message: "API rate limit exceeded for installation.", documentation_url: "https://docs.github.com/rest" },
    headers: {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + resetIn),
    },
  }),
  serverError: (status = 502): Failure => ({ status, body: { message: "Server Error" } }),
  /** The connection is cut before anything happened. */
  reset: (): Failure => ({ reset: true }),
  /** The connection is cut after the request took effect: nobody knows from the answer. */
  lostAnswer: (): Failure => ({ reset: true, after: true }),
  slow: (milliseconds: number): Failure => ({ delay: milliseconds }),
};
