import { probe } from "./commands.ts";
import { createIssued } from "./issued.ts";

const vaultElse = "If it cannot be avoided, keep it in Key Vault and read it at run time.";

export const codeHosts = {
  /** https://docs.github.com/rest/credentials/revoke */
  "github-token": createIssued({
    name: "GitHub token",
    opens:
      "A token acts as its owner on GitHub: reads private code, pushes, starts workflows, and through them reaches what those deploy to.",
    wayOut:
      "In workflows the built-in `GITHUB_TOKEN` with the fewest `permissions:`, elsewhere a GitHub App whose tokens live an hour, and towards clouds OIDC. If a personal token cannot be avoided, a fine-grained one that expires, in Key Vault.",
    revoke:
      "the owner deletes it (Settings → Developer settings → Personal access tokens), or anybody who has it reports it to GitHub, which revokes it at once. The line sends the value from `$OLD`, without signing in.",
    revokeCommands: [
      {
        bash: `printf '{"credentials":["%s"]}' "$(cat "$OLD")" | curl --silent --request POST --header 'Accept: application/vnd.github+json' --data @- --write-out '%{http_code}\\n' https://api.github.com/credentials/revoke`,
        powershell: `Invoke-RestMethod -Method Post -Uri https://api.github.com/credentials/revoke -ContentType 'application/json' -Body (ConvertTo-Json @{ credentials = @("$(Get-Content -Raw "$OLD")") })`,
      },
    ],
    breaks:
      "Cannot be taken back, and whatever uses the token stops. It works for personal, OAuth and App user tokens of github.com; the owner gets a mail.",
    successor:
      "Make a fine-grained token for the one repository and the few permissions that are used, with an expiry, or better a GitHub App.",
    prove: "Ask with the leaked token: 401 means dead, 200 alive.",
    proveCommands: [probe("https://api.github.com/user", "Authorization", "Bearer")],
    review:
      "The owner's security log and the organisation's audit log (search by `hashed_token`: the SHA-256 of the token in base64). Look for new deploy keys, changed workflows, added collaborators, clones of private repositories.",
    instead: "No personal token in any workflow or service: `GITHUB_TOKEN`, a GitHub App, or OIDC towards clouds.",
  }),
  /** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps */
  "github-app-key": createIssued({
    name: "GitHub App private key or secret",
    lines: true,
    opens:
      "The private key of a GitHub App makes tokens for every installation: every repository that anybody gave the App.",
    wayOut:
      "Import the private key into Key Vault as a *key* that cannot be exported and sign the App's tokens there, with the managed identity of the service.",
    revoke: "the App's settings → Private keys (or Client secrets): generate a new one, then delete the leaked one.",
    breaks:
      "Services that sign with the deleted key cannot get tokens any more; those that were issued live for up to an hour.",
    successor: "Generate a second private key in the App's settings: an App can have several, so nothing stops.",
    prove:
      "The App's settings show the fingerprints of the keys that are left: the leaked one's must not be among them (`openssl rsa -in $OLD -pubout -outform DER | openssl sha256 -binary | openssl base64`).",
    review: "The organisation's audit log, filter by the App: token creation, changed repositories and workflows.",
    instead: "The key lives in Key Vault as a non-exportable key, and no file holds it.",
  }),
  /** https://docs.gitlab.com/security/token_overview/ */
  "gitlab-token": createIssued({
    name: "GitLab token",
    opens:
      "A token acts as its owner, project or runner on GitLab: code, pipelines, packages, and the variables that those hold.",
    wayOut: "In pipelines `CI_JOB_TOKEN` and ID tokens (OIDC) towards Azure and other clouds. " + vaultElse,
    variables: [{ name: "GITLAB", value: "https://gitlab.com", about: "your GitLab" }],
    revoke:
      "its owner revokes it (Preferences → Access tokens; of a project or group: Settings → Access tokens), or the line below, which lets the token revoke itself.",
    revokeCommands: [probe("$GITLAB/api/v4/personal_access_tokens/self", "PRIVATE-TOKEN", "", "DELETE")],
    breaks: "Cannot be taken back, and whatever uses the token stops. 204 means done.",
    successor: "Make a project or group token with the fewest scopes and an expiry.",
    prove: "Ask with the leaked token: 401 means dead, 200 alive.",
    proveCommands: [probe("$GITLAB/api/v4/personal_access_tokens/self", "PRIVATE-TOKEN")],
    review: "Audit events of the group, and the token's last use on its page.",
    instead: "No long-lived token in any pipeline variable: `CI_JOB_TOKEN`, or ID tokens towards clouds.",
  }),
  /** https://docs.npmjs.com/revoking-access-tokens */
  "npm-token": createIssued({
    name: "npm token",
    opens: "A token publishes packages as its owner: whoever installs your package runs what the finder puts into it.",
    wayOut: "Publish by trusted publishing (OIDC from the workflow): there is no token at all. " + vaultElse,
    revoke: "revoke it on npmjs.com (Access Tokens), or by its id from the list.",
    revokeCommands: ["npm token list", 'npm token revoke "$TOKENID"'],
    variables: [{ name: "TOKENID", value: "0a1b2c", about: "id of the token in the list" }],
    breaks:
      "Publishing with this token fails at once; it can take up to an hour until the revocation is known everywhere.",
    successor:
      "Set up trusted publishing for the package; as a bridge, a granular token for the one package that expires in days.",
    prove:
      "Put the leaked token into an `.npmrc` of an empty folder, with an editor, and run `npm whoami` there: it must be refused.",
    review:
      "Every version published since the leak (`npm view PACKAGE time`): compare each with your tags. Unknown maintainers and tokens on the account.",
    instead:
      "Trusted publishing for each package, and “require two-factor authentication and disallow tokens” in its settings.",
  }),
} as const;
