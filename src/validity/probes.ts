import type { Answer, Probe } from "./probe.ts";

const bearer = { authorization: "Bearer {secret}" };
const accepted: Answer = { status: 200, says: "active" };
const refused: Answer = { status: 401, says: "inactive" };
/** Known, and not allowed to do this: alive all the same. */
const limited: Answer = { status: 403, says: "active" };
const codes = (status: number, at: string, ...is: string[]): Answer => ({ status, at, is, says: "inactive" });

/**
 * The only questions that leakgate asks, and so the only hosts that it asks them of. A kind is here if its vendor documents
 * a request that reads next to nothing, changes nothing, costs nothing, and takes the value outside of the URL.
 */
export const probes: readonly Probe[] = [
  {
    rules: [
      "github-personal-access-token-classic",
      "github-personal-access-token-fine-grained",
      "github-oauth-token",
      "github-app-user-token",
    ],
    host: "api.github.com",
    path: "/user",
    headers: { ...bearer, accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
    answers: [accepted, refused],
    source: "https://docs.github.com/rest/users/users#get-the-authenticated-user",
  },
  {
    rules: ["github-app-installation-token", "github-app-stateless-token"],
    host: "api.github.com",
    path: "/installation/repositories?per_page=1",
    headers: { ...bearer, accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
    answers: [accepted, refused],
    source: "https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation",
  },
  {
    rules: ["gitlab-personal-access-token", "gitlab-routable-token"],
    host: "gitlab.com",
    path: "/api/v4/personal_access_tokens/self",
    headers: { "private-token": "{secret}" },
    // A refusal says nothing: a GitLab of one's own makes tokens of the same format.
    answers: [accepted],
    source: "https://docs.gitlab.com/api/personal_access_tokens/",
  },
  {
    rules: ["slack-bot-token", "slack-user-token", "slack-app-token", "slack-legacy-token"],
    host: "slack.com",
    path: "/api/auth.test",
    method: "POST",
    headers: { ...bearer, "content-type": "application/x-www-form-urlencoded" },
    // `invalid_auth` is also the answer to an address that the workspace does not allow.
    answers: [
      { status: 200, at: "ok", is: ["true"], says: "active" },
      codes(200, "error", "token_revoked", "token_expired", "account_inactive"),
    ],
    source: "https://docs.slack.dev/reference/methods/auth.test",
  },
  {
    rules: ["stripe-secret-key", "stripe-restricted-key", "stripe-test-key"],
    host: "api.stripe.com",
    path: "/v1/balance",
    headers: bearer,
    // What an address that the key does not allow is answered is described nowhere, so that 401 alone is no proof.
    answers: [
      accepted,
      limited,
      codes(401, "error.code", "api_key_expired"),
      codes(401, "text", "Invalid API Key provided"),
    ],
    source: "https://docs.stripe.com/error-codes",
  },
  {
    rules: ["openai-api-key", "openai-project-key", "openai-service-account-key"],
    host: "api.openai.com",
    path: "/v1/models",
    headers: bearer,
    // 401 is also the answer to an address that the organisation does not allow, 403 to a country.
    answers: [accepted, codes(401, "error.code", "invalid_api_key")],
    source: "https://platform.openai.com/docs/guides/error-codes",
  },
  {
    rules: ["anthropic-api-key"],
    host: "api.anthropic.com",
    path: "/v1/models?limit=1",
    headers: { "x-api-key": "{secret}", "anthropic-version": "2023-06-01" },
    answers: [accepted, codes(401, "error.type", "authentication_error")],
    source: "https://docs.claude.com/en/api/errors",
  },
  {
    rules: ["sendgrid-api-key"],
    host: "api.sendgrid.com",
    path: "/v3/scopes",
    headers: bearer,
    // Sub-users of the European region have a host of their own, and are refused here.
    answers: [accepted],
    source:
      "https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access",
  },
  {
    rules: ["digitalocean-personal-access-token", "digitalocean-oauth-token"],
    host: "api.digitalocean.com",
    path: "/v2/account",
    headers: bearer,
    answers: [accepted, refused],
    source: "https://docs.digitalocean.com/reference/api/reference/account/",
  },
  {
    rules: ["huggingface-user-access-token", "huggingface-organization-token"],
    host: "huggingface.co",
    path: "/api/whoami-v2",
    headers: bearer,
    // What it answers to a token that is gone is described nowhere.
    answers: [accepted],
    source: "https://huggingface.co/docs/hub/api",
  },
  {
    rules: ["cloudflare-user-api-token"],
    host: "api.cloudflare.com",
    path: "/client/v4/user/tokens/verify",
    headers: bearer,
    // Only the states of a token are described, not what a deleted one is answered.
    answers: [
      { status: 200, at: "result.status", is: ["active"], says: "active" },
      codes(200, "result.status", "disabled", "expired"),
    ],
    source: "https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/",
  },
  {
    rules: ["notion-integration-token", "notion-integration-token-old"],
    host: "api.notion.com",
    path: "/v1/users/me",
    headers: { ...bearer, "notion-version": "2022-06-28" },
    answers: [accepted, limited, codes(401, "code", "unauthorized")],
    source: "https://developers.notion.com/reference/status-codes",
  },
  {
    rules: ["azure-devops-token", "azure-devops-annotated-token"],
    host: "app.vssps.visualstudio.com",
    path: "/_apis/profile/profiles/me?api-version=7.1",
    headers: { authorization: "{basic}" },
    // A refusal says nothing: most tokens are for one organisation, whose name is not known here.
    answers: [accepted],
    source: "https://learn.microsoft.com/rest/api/azure/devops/profile/profiles/get",
  },
  {
    rules: ["azure-storage-account-key"],
    host: "{resource}.blob.core.windows.net",
    resource: /^[a-z0-9]{3,24}$/,
    path: "/?comp=properties&restype=account",
    headers: {},
    sign: "azure-storage",
    // 403 is also the answer of the account's firewall, to a clock that is wrong, and where keys are not allowed at all.
    answers: [accepted, codes(403, "text", "The MAC signature found in the HTTP request")],
    source: "https://learn.microsoft.com/rest/api/storageservices/get-account-information",
  },
  {
    rules: ["aws-access-key"],
    host: "sts.amazonaws.com",
    // A temporary key (ASIA) is of no use without its session token.
    resource: /^AKIA[A-Z2-7]{16}$/,
    path: "/",
    method: "POST",
    headers: {},
    sign: "aws",
    body: "Action=GetCallerIdentity&Version=2011-06-15",
    answers: [accepted, codes(403, "text", "<Code>InvalidClientTokenId</Code>")],
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html",
  },
];
