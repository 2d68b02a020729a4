import type { clientSecretRules } from "../../../src/rules/advisories/client-secrets.ts";
import type { Place, SamplesOf } from "../samples.ts";

const command =
  (rest: string): Place =>
  (value) =>
    `  ${value}${rest}\n`;
const clientSecret =
  (end: string): Place =>
  (value) =>
    `${value} {\n  application_id = azuread_application.main.id\n  ${end}\n}\n`;

export const advisoryClientSecretSamples: SamplesOf<typeof clientSecretRules> = {
  "client-secret-long-terraform": {
    value: () => 'resource "azuread_application_password" "main"',
    places: [
      clientSecret('end_date_relative = "8760h"'),
      clientSecret('end_date = timeadd(timestamp(), "17520h")'),
      clientSecret('end_date = "2299-12-30T23:00:00Z"'),
      clientSecret('display_name = "main"'),
    ],
    misses: {
      "90 days": clientSecret('end_date_relative = "2160h"'),
      "another one in time": clientSecret("rotate_when_changed = { at = time_rotating.main.id }"),
      "an end from elsewhere": clientSecret("end_date = var.end"),
    },
  },
  "client-secret-long-command": {
    value: () => "az ad app credential reset",
    places: [command(" --id $APP --append --years 2"), command(" --id $APP \\\n    --end-date 2299-12-31")],
    misses: {
      "a near end": command(' --id $APP --end-date "$END"'),
      "another command": () => "az ad app credential list --id $APP\n",
    },
  },
  "client-secret-long-default": {
    value: (random) =>
      random.pick([
        "az ad app credential reset",
        "az ad sp credential reset",
        "az ad sp create-for-rbac",
        "New-AzADAppCredential",
        "New-AzADSpCredential",
        "New-AzADServicePrincipalCredential",
        "New-AzADServicePrincipal",
        "New-EntraApplicationPasswordCredential",
        "New-EntraServicePrincipalPasswordCredential",
        "New-AzureADApplicationPasswordCredential",
      ]),
    places: [
      command(" --id $APP --append"),
      (value) => `ANSWER=$(${value} --id "$APP" \\\n  --display-name main --query password -o tsv)\n`,
      (value) => `      - run: ${value} --id orders -o none\n`,
      (value) => `if ! OUT="$(${value} -n orders)"; then\n  exit 1\nfi\n`,
      (value) => `$made = ${value} -ObjectId $app.Id -StartDate (Get-Date)\n`,
      (value) => `$until = (Get-Date).AddYears(2)\n$made = ${value} -ObjectId $app.Id -EndDate $until\n`,
      (value) => `$made = ${value} -ObjectId $app.Id -EndDate (Get-Date).AddMonths(24)\n`,
      (value) => `${value} --id "$APP" --end-date "$(date -u -d '+2 years' +%F)"\n`,
    ],
    misses: {
      years: command(" --id $APP --years 1"),
      "an end": command(' --id $APP \\\n    --end-date "$END"'),
      "an end in PowerShell": (value) => `$made = ${value} -ObjectId $app.Id -EndDate (Get-Date).AddDays(90)\n`,
      "an end near by in a variable": (value) =>
        `$until = (Get-Date).AddDays(90)\n$made = ${value} -ObjectId $app.Id -EndDate $until\n`,
      "a principal of an application that is there": () => "New-AzADServicePrincipal -ApplicationId $app.AppId\n",
      "an application without a secret": () => "New-AzureRmADApplication -DisplayName orders -IdentifierUris $uri\n",
      "an end behind a folded line": (value) => `  run: >\n    ${value} --id app\n    --end-date 2030-01-01\n`,
      "a certificate": command(" --id $APP --create-cert"),
      "a certificate's value": (value) => `${value} -ObjectId $app.Id -CertValue $certificate\n`,
      "arguments from elsewhere": command(' --id $APP "${args[@]}"'),
      "arguments of a splat": command(" @parameters -Confirm"),
      "a hint": (value) => `echo "Run ${value} --id app and keep its answer"\n`,
      prose: (value) => `description: the answer of \`${value} --id app --append\`\n`,
      "an example": command(" --id <app-id> --append"),
      "a comment": (value) => `# ${value} --id app\n`,
      "an example in a comment": (value) => `# Example: ${value} --id app\n`,
      "its help": command(" --help"),
    },
  },
  "client-secret-long-graph": {
    value: (random) => random.pick(["Add-MgApplicationPassword", "Add-MgServicePrincipalPassword"]),
    places: [
      (value) => `$made = ${value} -ApplicationId $app.Id\n`,
      (value) => `$made = ${value} -ApplicationId $app.Id -PasswordCredential @{\n  displayName = "main"\n}\n`,
      (value) => `${value} -ApplicationId $id -BodyParameter @{ passwordCredential = @{ displayName = "main" } }\n`,
    ],
    misses: {
      "an end": (value) =>
        `$made = ${value} -ApplicationId $id -PasswordCredential @{\n  displayName = "main"\n  endDateTime = (Get-Date).AddDays(90)\n}\n`,
      "a credential from elsewhere": (value) => `${value} -ApplicationId $id -PasswordCredential $credential\n`,
      "a body from elsewhere": (value) => `${value} -ApplicationId $id -BodyParameter $body\n`,
      "a part from elsewhere": (value) =>
        `${value} -ApplicationId $id -BodyParameter @{ passwordCredential = $credential }\n`,
      "a splat": (value) => `${value} @parameters -Confirm\n`,
      "a comment": (value) => `# ${value} -ApplicationId $id\n`,
      "a hint": (value) => `Write-Host "Run ${value} -ApplicationId $id"\n`,
    },
  },
};
