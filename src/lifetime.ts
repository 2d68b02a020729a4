import type { Candidate, Lifetime } from "./types.ts";

type Told = Pick<Candidate, "rule" | "secret" | "resource" | "context" | "contextStart">;

const hour = 3600;
const day = 24 * hour;

/**
 * How long a found credential opens, as far as it tells itself: by its claims, its query, its prefix or its kind. No
 * clock: days, not "still". Undefined where nothing is known. Nothing of the value is in the answer.
 */
export function describeLifetime(told: Told): Lifetime | undefined {
  const { rule, secret, resource } = told;
  if (rule.advisory) return undefined;
  if (rule.credential === "jwt") return describeJwt(secret.reveal());
  if (rule.credential === "azure-storage-sas") return describeSas(told);
  if (rule.credential === "aws-access-key") return describeAws(rule.id, resource ?? secret.reveal());
  if (rule.credential === "github-token") return github[secret.reveal().slice(0, 4)];
  return byRule[rule.id];
}

/** RFC 7519: seconds since 1970 in `iat`, `nbf` and `exp`. */
function describeJwt(value: string): Lifetime | undefined {
  const token = value.startsWith("ZXlK") ? Buffer.from(value, "base64").toString("latin1") : value;
  const parts = token.split(".");
  if (parts.length !== 3) return undefined;
  let claims: Record<string, unknown>;
  try {
    claims = JSON.parse(Buffer.from(parts[1]!, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  const instead =
    "Issue access tokens for an hour at most and let an identity or a refresh token renew them; rotate the signing key to end this one.";
  const { exp, iat, nbf } = claims ?? {};
  if (typeof exp !== "number") return { says: "It has no expiry: it opens until its signing key is changed.", instead };
  const expires = formatDay(exp);
  const from = typeof iat === "number" ? iat : typeof nbf === "number" ? nbf : undefined;
  if (!expires) return undefined;
  if (from === undefined) return { expires, says: `It opens until ${expires}.`, instead };
  const says = `It lives ${renderSpan(exp - from)}, until ${expires}.`;
  return exp - from > day ? { expires, says, instead } : { expires, says };
}

/** https://learn.microsoft.com/rest/api/storageservices/create-service-sas, create-user-delegation-sas */
function describeSas({ context, contextStart }: Told): Lifetime {
  const text = context.reveal();
  const before =
    text
      .slice(0, contextStart)
      .split(/[\s"'<>]/)
      .at(-1) ?? "";
  const query = `${before}${text.slice(contextStart)}`.split(/[\s"'<>]/)[0]!.replaceAll(/&amp;|\\u0026/gi, "&");
  const read = (name: string): string | undefined =>
    new RegExp(`(?:^|[?&;])${name}=([^&]{1,80})`).exec(query)?.[1]?.replaceAll(/%3A/gi, ":");
  const [start, end] = [read("st"), read("se")].map((time) => Date.parse(time ?? "") / 1000);
  const isDelegated = read("skoid") !== undefined;
  const instead = isDelegated
    ? "Make it for minutes, when it is needed: its key lives seven days at most."
    : "Sign in with a managed identity; where a URL must be handed out, a user delegation SAS of an hour.";
  const revoked = isDelegated
    ? "Revoking the user delegation keys ends it."
    : read("si") !== undefined
      ? "Deleting its stored access policy ends it."
      : "It has no stored access policy: only a new account key ends it.";
  const expires = end === undefined ? undefined : formatDay(end);
  if (!expires) return { says: revoked, instead };
  const span = start !== undefined && start < end! ? `It lives ${renderSpan(end! - start)}, until` : "It opens until";
  return { expires, says: `${span} ${expires}. ${revoked}`, instead };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function describeAws(rule: string, id: string): Lifetime | undefined {
  if (rule === "aws-session-token" || id.startsWith("ASIA"))
    return {
      says: "It is temporary: 36 hours at most, 12 where a role was assumed.",
    };
  if (!id.startsWith("AKIA")) return undefined;
  return {
    says: "It has no expiry: an AKIA key opens until somebody deactivates it.",
    instead:
      "Assume a role: by OIDC from a workflow, by the instance or task role inside AWS; such keys (ASIA) last hours.",
  };
}

const shorter = "In a workflow use GITHUB_TOKEN; elsewhere an installation token of a GitHub App, which lives an hour.";

/** https://docs.github.com/organizations/managing-programmatic-access-to-your-organization, /apps/creating-github-apps */
const github: Readonly<Record<string, Lifetime>> = {
  ghp_: {
    says: "A classic token opens everything its owner can reach, and has no expiry unless its owner chose one.",
    instead: `A fine-grained token is limited to named repositories and permissions. ${shorter}`,
  },
  gith: {
    says: "A fine-grained token lives as long as its owner chose, up to a year where the organisation sets no other limit.",
    instead: shorter,
  },
  gho_: { says: "An OAuth token has no expiry; a year without use ends it.", instead: shorter },
  ghu_: { says: "It lives eight hours, or for ever where its App has expiry switched off." },
  ghr_: { says: "A refresh token lives six months.", instead: shorter },
  ghs_: { says: "It lives an hour." },
};

const byRule: Readonly<Record<string, Lifetime>> = {
  "azure-devops-token": {
    says: "A personal access token lives as long as its owner chose, up to a year.",
    instead:
      "Take an Entra token of a managed identity or service principal, which lives an hour: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity",
  },
  "google-service-account-key": {
    says: "It has no expiry unless the organisation set one by policy.",
    instead: "Use workload identity federation or an attached service account: tokens of an hour, no key.",
  },
  "entra-client-secret": {
    says: "It lives as long as its maker chose: up to two years from the portal, longer by script.",
    instead: "A managed identity or a federated credential needs no secret; where one is needed, 90 days.",
  },
};

const formatDay = (seconds: number): string | undefined => {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) || seconds <= 0 ? undefined : date.toISOString().slice(0, 10);
};

function renderSpan(seconds: number): string {
  if (seconds < 2 * hour) return `${Math.max(1, Math.round(seconds / 60))} minutes`;
  if (seconds <= 2 * day) return `${Math.round(seconds / hour)} hours`;
  return seconds < 730 * day ? `${Math.round(seconds / day)} days` : `${Math.round(seconds / day / 365)} years`;
}
