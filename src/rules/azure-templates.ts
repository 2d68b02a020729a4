import type { Proof, Rule, RuleMatch } from "../types.ts";
import { isPlaceholder } from "./structures.ts";

/** `Admin password:`, in the bytes of any language; what else is of words only is for the judge. */
const isLabel = (value: string): boolean =>
  /^[^\d!-&(-,;-@[-`{-~]+:$/.test(value) ||
  /^[A-Za-z\x80-\xff]+(?: [A-Za-z\x80-\xff]+)+$/.test(value) ||
  /^[A-Za-z\x80-\xff]+(?:,? [A-Za-z\x80-\xff]+){4,}\.$/.test(value);

/** `ADMIN.admin.changePassword`: an event's name. */
const isDotted = (value: string): boolean => /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,8}$/.test(value);

const flatten = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, "");

/** `AdministratorPassword = "administrator-password"`: an option's name. ARM expressions stand in brackets; Bicep and Terraform interpolate. */
const prove = (value: string, { groups }: RuleMatch): Proof =>
  isPlaceholder(value) ||
  isLabel(value) ||
  isDotted(value) ||
  flatten(value) === flatten(groups["key"] ?? "") ||
  /^\[|\$\{|^\$2[aby]\$|^@Microsoft\./.test(value)
    ? "invalid"
    : "unknown";

const common = {
  level: "error",
  fixture: true,
  check: prove,
  family: "azure-template-password",
  highEntropy: false,
  credential: "generic-password",
  provider: "Azure",
} as const;

export const azureTemplateRules = [
  {
    ...common,
    id: "azure-administrator-password",
    label: "an administrator's password of an Azure resource",
    keywords: [
      "adminpassword",
      "admin_password",
      "administratorloginpassword",
      "administrator_login_password",
      "administratorpassword",
    ],
    pattern:
      /(?<key>(?:\w{1,24}_?)?admin(?:istrator)?_?(?:login_?)?password)["']?\s{0,6}[:=]\s{0,6}(?:\{\s{0,60}["']?value["']?\s{0,4}:\s{0,4})?["'](?<secret>[^"'\r\n]{6,128})["']/i,
    revoke: "Run `az vm user update` or `az sql server update --admin-password`.",
    source:
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#security-recommendations-for-parameters",
  },
  {
    ...common,
    id: "azure-secure-parameter-default",
    label: "a default value of a secure parameter in an ARM template",
    keywords: ["securestring"],
    pattern: /"secureString"\s{0,6},\s{0,80}"defaultValue"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{4,200})"/i,
    revoke: "Change it where the resource was deployed with it.",
    source:
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/test-cases#secure-parameters-cant-have-hard-coded-default",
  },
  {
    ...common,
    id: "azure-bicep-secure-default",
    label: "a default value of a secure parameter in a Bicep file",
    keywords: ["@secure()"],
    pattern:
      /@secure\(\)[ \t]{0,8}\r?\n(?:[ \t]{0,8}@[^\r\n]{1,200}\r?\n){0,4}[ \t]{0,8}param[ \t]{1,4}(?<key>\w{1,80})[ \t]{1,4}string[ \t]{0,4}=[ \t]{0,4}'(?<secret>[^'\r\n]{4,200})'/,
    reach: [4, 900],
    revoke: "Change it where the resource was deployed with it.",
    source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-secure-parameter-default",
  },
] as const satisfies readonly Rule[];
