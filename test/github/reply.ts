/** What a handler gives back, and the errors in GitHub's own words. */
export interface Reply {
  readonly status: number;
  /** JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export class ApiError extends Error {
  readonly reply: Reply;
  constructor(
    status: number,
    message: string,
    errors?: readonly unknown[],
    headers?: Readonly<Record<string, string>>,
  ) {
    super(message);
    const body = {
      message,
      ...(errors ? { errors } : {}),
      documentation_url: "https://docs.github.com/rest",
      status: `${status}`,
    };
    this.reply = { status, body, ...(headers ? { headers } : {}) };
  }
}

export const notFound = (): ApiError => new ApiError(404, "Not Found");
export const badCredentials = (): ApiError => new ApiError(401, "Bad credentials");
export const requiresAuthentication = (): ApiError => new ApiError(401, "Requires authentication");
export const notAccessible = (kind: "app" | "user"): ApiError =>
  new ApiError(403, `Resource not accessible by ${kind === "app" ? "integration" : "personal access token"}`);

/** 422 with one entry an error; a string where GitHub sends strings. */
export const unprocessable = (...errors: string[]): ApiError => new ApiError(422, "Unprocessable Entity", errors);

export function validationFailed(resource: string, field: string, code: string, message?: string): ApiError {
  return new ApiError(422, "Validation Failed", [{ resource, code, field, ...(message ? { message } : {}) }]);
}

/** The longest text GitHub takes for the body of an issue, a comment or a review. */
const longestBody = 65_536;

export function checkLength(resource: string, field: string, text: unknown, most = longestBody): void {
  if (typeof text === "string" && text.length > most)
    throw validationFailed(resource, field, "custom", `${field} is too long (maximum is ${most} characters)`);
}
