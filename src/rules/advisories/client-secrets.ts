import type { Proof, Rule, RuleMatch } from "../../types.ts";
import { isCommented, readBlock, restOfCommand, withRest } from "./blocks.ts";

const long = {
  level: "warning",
  highEntropy: true,
  reach: [20, 5200],
  advisory: "client-secret-long",
  label: "an Entra client secret that lives longer than 180 days",
  credential: "entra-client-secret",
  source:
    "https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration#credential-configuration",
} as const;
/** Days that are added to now, by PowerShell or by `date -d`; 0 where none are. */
function readDays(text: string): number {
  const added = /\.Add(?<unit>Year|Month|Day)s\(\s{0,2}(?<count>\d{1,5})/i.exec(text);
  const shell = /\+\s?(?<count>\d{1,5})\s?(?<unit>year|month|day)/i.exec(text);
  const { unit = "", count = "0" } = (added ?? shell)?.groups ?? {};
  return Number(count) * { year: 365, month: 30, day: 1, "": 0 }[unit.toLowerCase() as "year" | "month" | "day" | ""];
}

/** Days that a duration in Terraform, or a number of years, comes to; an end far away is none. */
function proveLong(_: string, match: RuleMatch): Proof {
  if (isCommented(match)) return "invalid";
  const { hours, years, end } = match.groups;
  const days = hours !== undefined ? Number(hours) / 24 : years !== undefined ? 365 * Number(years) : 0;
  return days > 180 || Number(end ?? 0) >= 2050 ? "unknown" : "invalid";
}

/**
 * Without an end it lives two years, unless something that moves makes another one before.
 * https://learn.microsoft.com/graph/api/application-addpassword
 */
function proveLongTerraform(value: string, match: RuleMatch): Proof {
  const block = readBlock(match.groups["rest"] ?? "");
  const given =
    /\bend_date(?:_relative)?\s{0,20}=\s{0,4}(?:timeadd\([^"\n]{0,80}|)"(?:(?<hours>\d{1,7})h|(?<end>\d{4})-)/.exec(
      block,
    );
  if (given) return proveLong(value, { ...match, groups: given.groups ?? {} });
  return isCommented(match) || /\b(?:end_date|rotate_when_changed)/.test(block) ? "invalid" : "unknown";
}

/** What stands in front of a command that is run, and not told of: nothing, an assignment, a bracket, another command. */
const commandStart = /(?:^|[=(|&;{!:>-]|\b(?:then|do|else|if|sudo|return|try))\s*["'`]?$/;
const isTold = /\b(?:echo|printf?|puts|throw|raise|console|logg?e?r?|error|warn|Write-\w+|Should|Mock|function)\b/i;

function isRun(match: RuleMatch): boolean {
  const { window, start } = match;
  const before = window.slice(window.lastIndexOf("\n", start - 1) + 1, start).trim();
  return commandStart.test(before) && !isTold.test(before) && !isCommented(match);
}

/** A list of arguments that is given as a whole, or a name that stands for an end. */
const givenElsewhere =
  /\[[@*]\]|\$[@*]|[\s"']@\w|\$\{?(?:\w*(?:args|opts|options|params|flags|expiry|expiration|years|end_?date)|end)\b/i;

/** Where an end is kept in a variable, the text that it was given above. */
function readEnd({ window, start }: RuleMatch, rest: string): string {
  const name = /-end[-\w]*[\s:=]{1,3}"?\$\{?(\w{1,40})/i.exec(rest)?.[1];
  if (!name) return rest;
  const given = [...window.slice(0, start).matchAll(new RegExp(`\\b${name}\\s{0,4}=([^\\n]{1,200})`, "gi"))];
  return given.at(-1)?.[1] ?? "";
}

/**
 * A year for what the command line, Az PowerShell and AzureAD make without an end, two for Entra PowerShell.
 * https://learn.microsoft.com/cli/azure/ad/app/credential#az-ad-app-credential-reset
 * https://learn.microsoft.com/powershell/module/az.resources/new-azadappcredential
 * https://learn.microsoft.com/powershell/module/microsoft.entra/new-entraapplicationpasswordcredential
 */
function proveDefault(value: string, match: RuleMatch): Proof {
  const { window, end, groups } = match;
  const rest = groups["rest"] ?? "";
  const hasEnd = /\s-{1,2}(?:y(?:ears)?|end[-\w]*)\b|\bAddYears\(/i.test(rest);
  if (hasEnd) return isRun(match) && readDays(readEnd(match, rest)) > 180 ? "unknown" : "invalid";
  const isCertificate = /\s--(?:create-)?cert\b|--create-password[ =]false|-(?:Cert|Key|PasswordC)\w*/i.test(rest);
  const isExample = /<[A-Za-z][\w -]*>|\s(?:-h|--help)\b/.test(rest) || !/\s-/.test(rest);
  // An application and its principal get a secret with their name alone, or where one is given.
  const needs = /AzADServicePrincipal$/i.test(value)
    ? !/\s-Application(?:Id|Object)\b/i.test(rest)
    : !/AzureRmAD(?:Application|ServicePrincipal)$/i.test(value) || /\s-Password\b/i.test(rest);
  // The lines of a folded YAML string go on without a sign.
  const goesOn = /^\s{0,80}--?\w/.test(window.slice(end + rest.length));
  return !needs || !isRun(match) || isCertificate || isExample || goesOn || givenElsewhere.test(rest)
    ? "invalid"
    : "unknown";
}

/** Two years for what Graph makes. https://learn.microsoft.com/graph/api/application-addpassword */
function proveGraph(_: string, match: RuleMatch): Proof {
  const rest = match.groups["rest"] ?? "";
  const command = new RegExp(`^${restOfCommand}`).exec(rest)?.[0] ?? "";
  const literal = command.indexOf("@{");
  const block = literal === -1 ? "" : readBlock(rest.slice(literal + 1));
  const given = literal === -1 ? command : command.slice(0, literal) + block;
  const isOpen = literal !== -1 && literal + 1 + block.length >= rest.length;
  const isElsewhere = /-(?:Body|PasswordC)\w*[\s:]+(?!@\{|\{|\s)|passwordCredential\s*=\s*(?!@\{|\s)/i.test(given);
  const hasEnd = (/\bend/i.test(given) || givenElsewhere.test(given)) && readDays(given) <= 180;
  return !isRun(match) || isOpen || isElsewhere || hasEnd || !/\s-\w/.test(command) ? "invalid" : "unknown";
}

export const clientSecretRules = [
  {
    ...long,
    id: "client-secret-long-terraform",
    keywords: ['"azuread_application_password"', '"azuread_service_principal_password"'],
    pattern: withRest(
      String.raw`resource\s{1,4}"azuread_(?:application|service_principal)_password"\s{1,4}"[\w-]{1,80}"`,
    ),
    check: proveLongTerraform,
  },
  {
    ...long,
    id: "client-secret-long-command",
    keywords: ["credential reset", "create-for-rbac"],
    pattern: new RegExp(
      `(?<secret>az ad (?:app|sp) (?:credential reset|create-for-rbac))${restOfCommand.replace("600", "400")}?(?:--years[ =]{1,2}(?<years>\\d{1,3})|--end-date[ =]{1,2}["']?(?<end>\\d{4})-)`,
    ),
    reach: [20, 700],
    check: proveLong,
  },
  {
    ...long,
    id: "client-secret-long-default",
    label: "an Entra client secret that lives a year or longer",
    keywords: [
      ...["credential reset", "create-for-rbac", "new-azadappcredential", "new-azadspcredential"],
      ...["new-azadserviceprincipal", "passwordcredential", "new-azurermad"],
    ],
    pattern: new RegExp(
      `(?<secret>az ad (?:(?:app|sp) credential reset|sp create-for-rbac)|New-AzAD(?:(?:App|Sp)Credential|ServicePrincipal(?:Credential)?)|New-(?:Entra(?:Beta)?|AzureAD)(?:Application|ServicePrincipal)PasswordCredential|New-AzureRmAD(?:Application|ServicePrincipal|(?:App|Sp)Credential))(?![-\\w])(?=(?<rest>${restOfCommand}))`,
      "i",
    ),
    reach: [700, 700],
    check: proveDefault,
  },
  {
    ...long,
    id: "client-secret-long-graph",
    label: "an Entra client secret that is given no end and lives two years",
    keywords: ["applicationpassword", "serviceprincipalpassword"],
    pattern: /(?<secret>Add-Mg(?:Beta)?(?:Application|ServicePrincipal)Password)(?![-\w])(?<rest>[\s\S]{0,700})/i,
    reach: [20, 800],
    check: proveGraph,
  },
] as const satisfies readonly Rule[];
