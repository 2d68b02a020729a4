import type { azureTemplateRules } from "../../../src/rules/azure-templates.ts";
import type { Random } from "../random.ts";
import type { SamplesOf } from "../samples.ts";

const value = (random: Random): string => `Contoso${random.digits(3)}!${random.base62(4)}`;

export const azureTemplateSamples: SamplesOf<typeof azureTemplateRules> = {
  "azure-administrator-password": {
    value,
    places: [
      (secret) => `    administratorLoginPassword: '${secret}'\n`,
      (secret) => `  administrator_login_password = "${secret}"\n`,
      (secret) => `  admin_password      = "${secret}"\n`,
      (secret) => `    "adminPassword": {\n      "value": "${secret}"\n    }\n`,
      (secret) => `param sqlAdminPassword = '${secret}'\n`,
    ],
    misses: {
      "Key Vault reference": () => `"adminPassword": { "reference": { "keyVault": { "id": "x" }, "secretName": "p" } }`,
      expression: () => `"adminPassword": "[parameters('adminPassword')]"`,
      variable: () => `admin_password = var.admin_password`,
      interpolation: () => `admin_password = "\${var.admin_password}"`,
      label: () =>
        `configuration_admin_password: 'Admin-Passwort:'\nadmin_password: 'Heslo spr\xe1vce'\nadminPassword: "Mot de passe Admin :"`,
      sentence: () =>
        `const string AdminPassword = "The password of the account for administrators, if there is no key.";`,
      placeholder: () => `adminPassword: '<your-password>'`,
      parameter: () => `adminPassword: adminPassword`,
    },
  },
  "azure-secure-parameter-default": {
    value,
    places: [
      (secret) => `"p": { "type": "securestring", "defaultValue": "${secret}" }`,
      (secret) => `"p": {\n  "type": "secureString",\n  "defaultValue": "${secret}",\n}`,
    ],
    misses: {
      "no default": () => `"p": { "type": "securestring" }`,
      expression: () => `"p": { "type": "securestring", "defaultValue": "[newGuid()]" }`,
      "plain string": (secret) => `"p": { "type": "string", "defaultValue": "${secret}" }`,
      empty: () => `"p": { "type": "securestring", "defaultValue": "" }`,
    },
  },
  "azure-bicep-secure-default": {
    value,
    places: [
      (secret) => `@secure()\nparam key string = '${secret}'\n`,
      (secret) => `@secure()\n@description('For the database.')\nparam password string = '${secret}'\n`,
    ],
    misses: {
      "no default": () => "@secure()\nparam password string\n",
      call: () => "@secure()\nparam password string = newGuid()\n",
      empty: () => "@secure()\nparam password string = ''\n",
      "not secure": (secret) => `param location string = '${secret}'\n`,
    },
  },
};
