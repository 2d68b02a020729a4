/** The words of a probe. A probe is one read-only question to the issuer of a credential: do you still accept this? */

export interface Probe {
  /** Rules whose values it can ask about. */
  readonly rules: readonly string[];
  /** Where the question goes, by https. `{resource}` is what the rule saw beside the value, if `resource` allows it. */
  readonly host: string;
  /** What the resource must look like: it comes from the repository, so it may be anything. */
  readonly resource?: RegExp;
  /** Path and query; never a part of the value. */
  readonly path: string;
  readonly method?: "GET" | "POST";
  /** `{secret}` is the value, `{basic}` the value as the password of nobody (RFC 7617). */
  readonly headers: Readonly<Record<string, string>>;
  /** The value does not travel: it signs the request. */
  readonly sign?: "azure-storage" | "aws";
  readonly body?: string;
  /** The first that fits says it; where none fits, it is unknown. */
  readonly answers: readonly Answer[];
  /** The vendor's page about question and answers. */
  readonly source: string;
}

export interface Answer {
  readonly status: number;
  /** Where a status alone does not tell: a place in a JSON answer (`error.code`), or `text` for the whole of it. */
  readonly at?: string;
  /** One of these has to stand there; in a text it has to occur. */
  readonly is?: readonly string[];
  readonly says: "active" | "inactive";
}

/** What came back, as far as it is looked at. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

export function judgeReply({ answers }: Probe, reply: Reply): "active" | "inactive" | "unknown" {
  return answers.find((answer) => fits(answer, reply))?.says ?? "unknown";
}

function fits({ status, at, is = [] }: Answer, reply: Reply): boolean {
  if (status !== reply.status) return false;
  if (at === undefined) return true;
  if (at === "text") return is.some((word) => reply.body.includes(word));
  const seen = readPlace(reply.body, at.split("."));
  return seen !== undefined && is.includes(String(seen));
}

function readPlace(json: string, names: readonly string[]): unknown {
  try {
    return names.reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], JSON.parse(json));
  } catch {
    return undefined;
  }
}
