import type { microsoftWindowsRules } from "../../../src/rules/microsoft-windows.ts";
import type { Random } from "../random.ts";
import type { SamplesOf } from "../samples.ts";

const password = (random: Random): string => `Contoso${random.digits(3)}!${random.base62(4)}`;

export const microsoftWindowsSamples: SamplesOf<typeof microsoftWindowsRules> = {
  "aspnet-machine-key": {
    value: (random) => random.hex(64).toUpperCase(),
    places: [
      (value) => `<machineKey validationKey="${value}" validation="HMACSHA256" />`,
      (value) => `    decryptionKey="${value}" decryption="AES" />\n`,
    ],
    misses: {
      generated: () => `<machineKey validationKey="AutoGenerate,IsolateApps" decryptionKey="AutoGenerate" />`,
      zeros: () => `<machineKey validationKey="${"0".repeat(64)}" />`,
    },
  },
  "powershell-plain-text-secret": {
    value: password,
    places: [
      (value) => `$secure = ConvertTo-SecureString "${value}" -AsPlainText -Force\n`,
      (value) => `$secure = ConvertTo-SecureString -String '${value}' -AsPlainText -Force\n`,
      (value) => `New-LocalUser x -Password (ConvertTo-SecureString -AsPlainText -Force '${value}')\n`,
      (value) => `$secure = ConvertTo-SecureString ${value} -AsPlainText -Force\n`,
      (value) => `$secure = (ConvertTo-SecureString -String ${value} -Force -AsPlainText)\n`,
    ],
    misses: {
      variable: () => `ConvertTo-SecureString "$password" -AsPlainText -Force`,
      "a variable without quotes": () => "ConvertTo-SecureString -String $env:PASSWORD -AsPlainText -Force",
      "a call": () => "ConvertTo-SecureString (Get-Content pass.txt) -AsPlainText -Force",
      "a flag": () => "Read-Host | ConvertTo-SecureString -AsPlainText -Force",
      placeholder: () => `ConvertTo-SecureString "<password>" -AsPlainText -Force`,
      encrypted: (value) => `ConvertTo-SecureString "${value}" -Key $key`,
    },
  },
  "windows-net-user-password": {
    value: password,
    places: [(value) => `net user deploy ${value} /add\n`, (value) => `RUN net.exe user "deploy" "${value}" /ADD\n`],
    misses: {
      variable: () => "net user deploy %PASSWORD% /add",
      asked: () => "net user deploy * /add",
      "no account": (value) => `net user ${value}\n`,
    },
  },
  "windows-unattend-password": {
    value: password,
    places: [
      (value) =>
        `<AdministratorPassword>\n  <Value>${value}</Value>\n  <PlainText>true</PlainText>\n</AdministratorPassword>`,
      (value) => `<AutoLogon><Enabled>true</Enabled><Password><Value>${value}</Value></Password></AutoLogon>`,
    ],
    misses: {
      placeholder: () => "<AdministratorPassword><Value>%PASSWORD%</Value></AdministratorPassword>",
      "what Windows leaves of it": () =>
        "<AdministratorPassword><Value>*SENSITIVE*DATA*DELETED*</Value></AdministratorPassword>",
      "another element": (value) => `<ComputerName><Value>${value}</Value></ComputerName>`,
    },
  },
  "windows-group-policy-password": {
    value: (random) => random.base64(43),
    places: [
      (value) => `<Properties action="U" newName="" cpassword="${value}" userName="Administrator" />`,
      (value) => `cpassword='${value}'\n`,
    ],
    misses: { empty: () => `<Properties cpassword="" userName="x" />`, masked: () => `cpassword="${"A".repeat(43)}"` },
  },
};
