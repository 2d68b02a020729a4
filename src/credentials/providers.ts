import { probe, save } from "./commands.ts";
import type { Command } from "./credential.ts";
import { createIssued } from "./issued.ts";

const vaultElse = "If it cannot be avoided, keep it in Key Vault and read it at run time.";

/** Slack answers 200 whatever happened: its words count. */
function askSlack(method: string, ...words: readonly string[]): Command {
  const names = ["ok", ...words, "error"];
  return {
    bash: `printf 'header = "Authorization: Bearer %s"' "$(cat "$OLD")" | curl --silent --request POST --config - https://slack.com/api/${method} | grep --only-matching --extended-regexp '"(${names.join("|")})":("[a-z_]*"|[a-z]*)'`,
    powershell: `Invoke-RestMethod -Method Post -Uri https://slack.com/api/${method} -Headers @{ Authorization = "Bearer $(Get-Content -Raw "$OLD")" } | Select-Object ${names.map((name) => `"${name}"`).join(", ")}`,
  };
}

export const providers = {
  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html */
  "aws-access-key": createIssued({
    name: "AWS access key",
    opens: "An access key acts as its user or role in the AWS account; bots try leaked ones within minutes.",
    wayOut:
      "Assume a role by OIDC (GitHub Actions, Azure managed identity) or an instance profile: no key at all. " +
      vaultElse,
    variables: [
      {
        name: "RESOURCE",
        value: "AKIAIOSFODNN7EXAMPLE",
        about: "access key id (no secret by itself)",
        from: "resource",
      },
      { name: "IAMUSER", value: "my-user", about: "the user it belongs to" },
    ],
    revoke: "make the key inactive; deleting can wait.",
    revokeCommands: ['aws iam update-access-key --user-name "$IAMUSER" --access-key-id "$RESOURCE" --status Inactive'],
    breaks:
      "Whatever uses the key stops; `--status Active` takes it back. Sessions that were made with it live on: deny them by a policy on `aws:TokenIssueTime`.",
    successor: "Make a second key for the user (two are allowed), or better a role with OIDC.",
    successorCommands: [save('aws iam create-access-key --user-name "$IAMUSER" --query AccessKey --output json')],
    prove: "The key is Inactive or gone. Then delete it: `aws iam delete-access-key`.",
    proveCommands: [
      'aws iam list-access-keys --user-name "$IAMUSER" --query "AccessKeyMetadata[].{id: AccessKeyId, status: Status}" --output table',
    ],
    review:
      "CloudTrail by `AccessKeyId`, in every region: new users, keys, roles, instances. Remove the quarantine policy that AWS attaches only when you are done.",
    instead: "A role with OIDC for the workflow and roles for the workloads; the user has no keys left.",
  }),
  /** https://cloud.google.com/docs/authentication/api-keys */
  "google-api-key": createIssued({
    name: "Google API key",
    opens:
      "A key calls the Google interfaces that it is allowed to, at your cost; unrestricted, every one of the project.",
    wayOut:
      "Server to server: workload identity federation, no key. In a browser or app: restrict the key by referrer or app and by interface. " +
      vaultElse,
    variables: [{ name: "KEYNAME", value: "projects/P/locations/global/keys/K", about: "name of the key in the list" }],
    revoke:
      "delete it (Console → APIs and services → Credentials), or by name. A deleted key can be restored for 30 days.",
    revokeCommands: [
      'gcloud services api-keys list --format "table(name,displayName,createTime)"',
      'gcloud services api-keys delete "$KEYNAME"',
    ],
    breaks: "Whatever uses the key stops within minutes.",
    successor: "Make a second key with restrictions from the start.",
    prove: "Ask with the leaked key: 400 (“API key not valid” or “expired”) means dead; 200 or 403 alive.",
    proveCommands: [probe("https://generativelanguage.googleapis.com/v1beta/models", "x-goog-api-key")],
    review: "Console → APIs and services → Metrics, by credential; billing by day.",
    instead: "Workload identity federation for servers; what is left is restricted by origin and interface.",
  }),
  /** https://cloud.google.com/iam/docs/keys-create-delete */
  "google-service-account-key": createIssued({
    name: "Google service account key",
    opens: "A key file signs in as the service account, with all of its roles, until it is deleted.",
    wayOut:
      "Use workload identity federation: GitHub Actions and Azure managed identities sign in to Google without a key. " +
      vaultElse,
    variables: [
      {
        name: "RESOURCE",
        value: "my-account@my-project.iam.gserviceaccount.com",
        about: "client_email of the file (an account's name, not a person's)",
      },
      { name: "KEYID", value: "0a1b2c3d", about: "private_key_id of the file" },
    ],
    revoke: "disable the key. Delete it (`keys delete`) when nothing has missed it: that cannot be taken back.",
    revokeCommands: ['gcloud iam service-accounts keys disable "$KEYID" --iam-account "$RESOURCE"'],
    breaks: "Whatever signs in with this file stops; `keys enable` takes it back. Issued tokens live for an hour.",
    successor: "Set up workload identity federation; as a bridge a second key, made straight into the file.",
    successorCommands: ['gcloud iam service-accounts keys create "$NEW" --iam-account "$RESOURCE"'],
    prove: "The key is gone from the list, or disabled.",
    proveCommands: [
      'gcloud iam service-accounts keys list --iam-account "$RESOURCE" --format "table(name,disabled,validAfterTime)"',
    ],
    review: "Cloud Audit Logs by `protoPayload.authenticationInfo.serviceAccountKeyName`.",
    instead: "Workload identity federation, and the organisation policy `iam.disableServiceAccountKeyCreation`.",
  }),
  /** https://api.slack.com/methods/auth.revoke */
  "slack-token": createIssued({
    name: "Slack token",
    opens:
      "A token reads and writes as its bot or user in the workspace: channels, files, direct messages within its scopes.",
    wayOut:
      "Turn token rotation on for the app, so that tokens live twelve hours, and keep the refresh token in Key Vault, read by managed identity.",
    revoke: "the line below lets the token revoke itself; or reinstall or delete the app (api.slack.com/apps).",
    revokeCommands: [askSlack("auth.revoke", "revoked")],
    breaks:
      "Cannot be taken back; `revoked: true` means done. Revoking a bot token deactivates the bot user until the app is installed again.",
    successor: "Reinstall the app: it gets a new token. Take scopes away that nobody needs.",
    prove: "Ask with the leaked token: `invalid_auth` or `token_revoked` means dead, `ok: true` alive.",
    proveCommands: [askSlack("auth.test")],
    review:
      "The app's and workspace's access logs (audit logs on Enterprise): addresses that are not yours, files read.",
    instead: "Token rotation is on, addresses are restricted in the app's settings, and no file holds a token.",
  }),
  "slack-webhook": createIssued({
    name: "Slack webhook",
    opens: "Whoever has the address writes into your channel in your app's name: a good start for phishing.",
    wayOut:
      "Post with an app whose token lives in Key Vault and is read by managed identity; a webhook's address is a secret like any other.",
    revoke: "remove the webhook in the app's settings (api.slack.com/apps → Incoming Webhooks).",
    breaks: "Messages of whatever uses it are lost from then on, often in silence.",
    successor: "Add a new webhook for the same channel.",
    prove: "Post an empty message to the leaked address: `no_service` or 404 means dead, `no_text` alive.",
    proveCommands: [
      {
        bash: `printf 'url = "%s"' "$(cat "$OLD")" | curl --silent --request POST --data '{}' --config -`,
        powershell: `try { Invoke-RestMethod -Method Post -Uri (Get-Content -Raw "$OLD") -Body '{}' } catch { "$($_.ErrorDetails.Message)" }`,
      },
    ],
    review: "Read the channel back to the day of the leak: messages that your systems did not send.",
    instead: "Senders post through one service that holds the address, or with an app token from Key Vault.",
  }),
  /** https://docs.stripe.com/keys */
  "stripe-key": createIssued({
    name: "Stripe key",
    opens: "A live secret key moves money: it charges, refunds and pays out, and reads every customer.",
    wayOut:
      "Use restricted keys with only the rights of the one service, limited to its addresses, in Key Vault and read by managed identity; never the account's secret key.",
    revoke: "roll the key in the dashboard (Developers → API keys → Roll key) with expiry “now”.",
    breaks:
      "Payments through the old key fail at once. For the planned way, roll it with an expiry of hours: both work meanwhile.",
    successor: "Roll the key with an expiry that lets the consumers move, or make a restricted key beside it.",
    prove: "Ask with the leaked key: 401 means dead, 200 alive.",
    proveCommands: [probe("https://api.stripe.com/v1/balance", "Authorization", "Bearer")],
    review: "Developers → Logs, by key and address; unknown payouts, refunds and webhook endpoints.",
    instead: "Restricted keys for each service, with allowed addresses, and no account-wide key in use.",
  }),
  /** https://platform.openai.com/docs/api-reference/authentication */
  "openai-key": createIssued({
    name: "OpenAI key",
    opens: "A key runs models at your cost, and reads the files and threads of its project.",
    wayOut: "Use Azure OpenAI with a managed identity (`DefaultAzureCredential`): no key at all. " + vaultElse,
    revoke: "delete it (platform.openai.com → API keys).",
    breaks: "Cannot be taken back, and whatever uses the key stops.",
    successor: "Make a new key in a project of its own, with a budget and only the rights that are used.",
    prove: "Ask with the leaked key: 401 means dead, 200 or 403 alive.",
    proveCommands: [probe("https://api.openai.com/v1/models", "Authorization", "Bearer")],
    review: "Usage by key and by day; unknown files, assistants and fine-tunes.",
    instead: "Azure OpenAI by managed identity, or project keys with a budget from Key Vault.",
  }),
  /** https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key */
  "anthropic-key": createIssued({
    name: "Anthropic key",
    opens: "A key runs models at your cost; an admin key manages the organisation's members and keys.",
    wayOut:
      "Reach the models through a cloud that has an identity for you (Microsoft Foundry by managed identity, Bedrock or Vertex by role). " +
      vaultElse,
    revoke: "disable or delete it (console → API keys).",
    breaks: "Whatever uses the key stops; a disabled key can be enabled again, a deleted one cannot.",
    successor: "Make a new key in a workspace of its own, with a spending limit.",
    prove: "Ask with the leaked key: 401 means dead, 200 alive.",
    proveCommands: [
      {
        bash: `printf 'header = "x-api-key: %s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --header 'anthropic-version: 2023-06-01' --config - https://api.anthropic.com/v1/models`,
        powershell: `try { (Invoke-WebRequest -UseBasicParsing -Uri https://api.anthropic.com/v1/models -Headers @{ 'x-api-key' = "$(Get-Content -Raw "$OLD")"; 'anthropic-version' = '2023-06-01' }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`,
      },
    ],
    review: "Usage and cost by key and by day; for an admin key, new members, keys and workspaces.",
    instead: "A cloud's identity instead of a key, or workspace keys with a limit from Key Vault.",
  }),
  "provider-token": createIssued({
    name: "Provider token",
    opens: "A token acts as its owner at its provider, within its rights, from anywhere.",
    wayOut:
      "Look first whether the provider signs in workloads by OIDC or OAuth, so that no lasting token is needed; otherwise keep the token in Key Vault and let the app read it there with its managed identity.",
    revoke: "where it was issued: {revoke}",
    breaks: "Whatever uses the token stops. Look before whether the provider lets two live side by side.",
    successor: "Make a second token at {provider}, with the fewest rights and an expiry where that is offered.",
    prove:
      "Call an interface that only reads, with the leaked token from `$OLD` and never as an argument: the provider must refuse it. Write here what it answered.",
    review: "The log of sign-ins or calls at {provider}, and the bill.",
    instead:
      "Short-lived tokens by OIDC or OAuth where {provider} offers them; what is left comes from Key Vault by managed identity.",
  }),
  "provider-webhook": createIssued({
    name: "Provider webhook",
    opens: "Whoever has the address posts in your name; readers trust what comes from there.",
    wayOut:
      "Treat the address as a secret: keep it in Key Vault and let the app read it there with its managed identity, or post with an identity where the provider offers one.",
    revoke: "delete the webhook where it was made: {revoke}",
    breaks: "Messages of whatever uses it are lost from then on, often in silence.",
    successor: "Make a new webhook beside it.",
    prove:
      "Send an empty request to the leaked address (from `$OLD`, never as an argument): it must answer 401, 403 or 404.",
    review: "Read what was posted since the leak: what did your systems not send?",
    instead: "Senders post through one service that holds the address, or sign in with an identity.",
  }),
} as const;
