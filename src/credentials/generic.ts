import { probe } from "./commands.ts";
import { createIssued } from "./issued.ts";
import { makePassword } from "./successors.ts";
import { warnBeforeExpiry } from "./vault-blocks.ts";

export const generic = {
  "database-password": createIssued({
    name: "Database password",
    opens: "The password reads and changes every row that its user may, from wherever the database can be reached.",
    wayOut:
      "Sign in with a managed identity where the database can (Azure SQL, PostgreSQL and MySQL flexible server do): no password at all. Otherwise keep the whole connection string in Key Vault and read it at run time.",
    variables: [
      { name: "RESOURCE", value: "db.example.org", about: "host of the database", from: "resource" },
      { name: "LOGIN", value: "app_a", about: "the user that leaked" },
    ],
    revoke:
      "lock the user and end its sessions. PostgreSQL: `ALTER ROLE app_a NOLOGIN;` and `pg_terminate_backend`. MySQL: `ALTER USER app_a ACCOUNT LOCK;` and `KILL`. SQL Server: `ALTER LOGIN [app_a] DISABLE;` and `KILL`. MongoDB: `db.updateUser` with a new password. Redis: `ACL SETUSER app_a off`.",
    breaks: "Every app with this user stops. Open sessions outlive a locked user: end them as well.",
    successor:
      "Make a second user beside the leaked one, with the same roles or fewer, so that nothing stops; then the whole new connection string.",
    successorCommands: makePassword,
    prove:
      "Signing in with the leaked password must be refused, from an address that the firewall lets in. PostgreSQL reads it from `PGPASSFILE`, MySQL from `--defaults-extra-file`, sqlcmd from `SQLCMDPASSWORD`: never as an argument. Write here what it said.",
    review:
      "The database's own log of sign-ins (`log_connections`, audit plug-in), and unknown users, triggers and jobs in it.",
    instead: "The app signs in as itself (managed identity), and the password's user is dropped.",
  }),
  "private-key": createIssued({
    name: "Private key",
    lines: true,
    opens:
      "Whoever has the private key is you: for the hosts that know its public half, or for the name in its certificate.",
    wayOut:
      "Keep keys in Key Vault as keys or certificates that cannot be exported, and let the app sign there with its managed identity; for SSH into Azure use Entra sign-in.",
    revoke:
      "SSH: take the public key from every `authorized_keys` and account (`ssh-keygen -y -f FILE` shows it). TLS: revoke the certificate at its issuer. Code signing: revoke, with the date of the leak. A signing key of tokens: publish new keys and drop the old `kid`.",
    breaks:
      "Whoever signs in with the key, and every server with the certificate, needs the successor first, or is cut off. SSH: keep a session open until another way in was seen working.",
    successor: "Make a new key where it will live, best inside Key Vault, so that it never is a file.",
    successorCommands: [
      'az keyvault key create --vault-name "$KV" --name "$SECRET" --kty RSA --size 3072 --protection software --expires "$UNTIL" --tags "leakgate=$FINGERPRINT" --output none',
    ],
    prove:
      "SSH: signing in with the leaked key says “Permission denied (publickey)”. TLS: the issuer's OCSP answers `revoked`. Tokens: one signed with the old key is refused.",
    review:
      "Sign-ins on the hosts since the leak (`journalctl -u ssh`); certificates issued for your name (certificate transparency).",
    instead: "The key lives in Key Vault, not exportable, and rotates by its own policy.",
    instructions: {
      store: [
        {
          id: "set",
          must: true,
          text: "Store the successor as a *key* or *certificate*, not as a secret: it then signs without ever leaving the vault. One from outside is imported by the next boxes; then see that it is enabled and expires.",
          commands: [
            'az keyvault key list-versions --vault-name "$KV" --name "$SECRET" --query "[].{version: kid, enabled: attributes.enabled, expires: attributes.expires}" --output table',
          ],
        },
        {
          id: "import",
          text: "Only for a key that was made elsewhere: import it.",
          commands: [
            'az keyvault key import --vault-name "$KV" --name "$SECRET" --pem-file "$NEW" --expires "$UNTIL" --tags "leakgate=$FINGERPRINT" --output none',
          ],
        },
        {
          id: "certificate",
          text: "Only for a certificate: import it with its key, in one PEM or PFX file.",
          commands: [
            'az keyvault certificate import --vault-name "$KV" --name "$SECRET" --file "$NEW" --tags "leakgate=$FINGERPRINT" --output none',
          ],
        },
      ],
      expiry: [warnBeforeExpiry("Key")],
      automate: [
        {
          id: "policy",
          text: "Keys rotate by a policy of their own (secrets have none).",
          warning:
            "Each rotation makes another public key. Only where whoever verifies fetches it from the vault: SSH hosts, certificates and pinned keys are cut off by it.",
          commands: [
            {
              bash: `printf '{"lifetimeActions":[{"trigger":{"timeAfterCreate":"P60D"},"action":{"type":"Rotate"}}],"attributes":{"expiryTime":"P90D"}}' > "$REFERENCE"`,
              powershell: `'{"lifetimeActions":[{"trigger":{"timeAfterCreate":"P60D"},"action":{"type":"Rotate"}}],"attributes":{"expiryTime":"P90D"}}' | Out-File -NoNewline -Encoding ascii "$REFERENCE"`,
            },
            'az keyvault key rotation-policy update --vault-name "$KV" --name "$SECRET" --value "$REFERENCE" --output none',
          ],
        },
        {
          id: "certificate",
          text: "Certificates too: one of an issuer that Key Vault knows renews itself (`AutoRenew`), for any other the vault sends a mail (`EmailContacts`). Fetch the policy, set `lifetimeActions` in an editor, and hand it back.",
          commands: [
            {
              bash: 'az keyvault certificate show --vault-name "$KV" --name "$SECRET" --query policy > "$REFERENCE"',
              powershell:
                'az keyvault certificate show --vault-name "$KV" --name "$SECRET" --query policy | Out-File -Encoding ascii "$REFERENCE"',
            },
            { bash: '${EDITOR:-vi} "$REFERENCE"', powershell: 'Start-Process -Wait notepad "$REFERENCE"' },
            'az keyvault certificate set-attributes --vault-name "$KV" --name "$SECRET" --policy "@$REFERENCE" --output none',
          ],
        },
      ],
    },
  }),
  jwt: createIssued({
    name: "JSON web token",
    opens: "A token signs in as its subject until it expires; one without expiry, for ever.",
    wayOut:
      "Fetch tokens at run time with `DefaultAzureCredential` (managed identity) and keep them in memory; what must last is a credential in Key Vault, not a token.",
    revoke:
      "end the session or the grant at the issuer (`iss` in its second part says who). If the issuer cannot, only a new signing key ends it. Is `exp` in the past, it is dead: go to part 7.",
    breaks: "A new signing key ends the sessions of everybody.",
    successor: "Let the program fetch a fresh token when it needs one.",
    prove: "Ask the interface that it was for, with the leaked token: 401 means dead. Set `URL` first.",
    proveCommands: [
      { bash: "URL=https://api.example.org/me", powershell: "$URL = 'https://api.example.org/me'" },
      probe("$URL", "Authorization", "Bearer"),
    ],
    review: "The issuer's sign-ins by subject, and the interface's log by token id (`jti`).",
    instead: "Tokens live for minutes, are fetched by identity, and no file holds one.",
    nothingToStore:
      "Nothing to store: a token is fetched anew. If it was fetched with a secret, that one belongs in Key Vault; tick when it does.",
    instructions: {
      switch: [
        {
          id: "restart",
          must: true,
          text: "Every consumer of the list in part 2 fetches its own token, seen working.",
        },
      ],
    },
  }),
  "url-password": createIssued({
    name: "Password in a URL",
    opens: "Whoever has the address has the password in it, for that host and everywhere else it is used.",
    wayOut:
      "Take user and password out of the address: sign in with a managed identity where the service can; otherwise keep the whole address in Key Vault and read it at run time.",
    variables: [{ name: "RESOURCE", value: "host.example.org", about: "host of the address", from: "resource" }],
    revoke: "change the password at the service that the address names, or lock its user.",
    breaks: "Whatever uses the same user stops.",
    successor: "Make a second user at the service, or set a new password at an agreed time.",
    successorCommands: makePassword,
    prove:
      "Signing in with the leaked address must be refused (`$OLD` holds it; never as an argument). Write here what it said.",
    review: "The service's own log of sign-ins of that user. Proxies and access logs keep whole addresses as well.",
    instead: "No address with a password in any file; the user is dropped.",
  }),
  "generic-password": createIssued({
    name: "Password",
    opens:
      "Whoever reads the repository, its forks or its clones can sign in wherever this password works, and people use one in several places.",
    wayOut:
      "Let the program sign in with a managed identity (`DefaultAzureCredential`) so that there is no password; where one cannot be avoided, store it in Key Vault and read it at run time.",
    revoke: "change it at the system that it is for, or lock that user. {revoke}",
    breaks: "Whatever signs in with it stops.",
    successor:
      "Find its owner (the commit of the leak and the name of the key say most), then make a second user beside the leaked one, or agree on a time for the change.",
    successorCommands: makePassword,
    prove: "Signing in with the leaked password must be refused; write here where it was tried and what it said.",
    review: "The system's own log of sign-ins of that user.",
    instead: "The consumer signs in as itself; no password is left to leak.",
  }),
  "generic-token": createIssued({
    name: "Token or key",
    opens:
      "Whoever reads the repository, its forks or its clones can use it in your name, as long as nobody revokes it.",
    wayOut:
      "Use a managed identity or workload identity federation where the service can; where a token cannot be avoided, store it in Key Vault and read it at run time.",
    revoke:
      "where it was issued; the name of the key and the lines around it in the leaking commit say where. {revoke}",
    breaks: "Whatever uses it stops.",
    successor: "Make a second one at the issuer, with the fewest rights and an expiry.",
    prove:
      "The service must refuse it: call something that only reads, with the value from `$OLD` and never as an argument. Write here what it answered.",
    review: "The service's own log of calls, by token where it tells them apart.",
    instead: "The consumer signs in as itself; what cannot is read from Key Vault.",
  }),
} as const;
