import { isLocalHost } from "../rules/structures.ts";
import type { Rule } from "../types.ts";
import { containerName, readLeet } from "./doubt.ts";
import { splitWords } from "./place.ts";
import { measureBigrams, measureWords } from "./wording.ts";

/** What a program signs and seals with by itself: it is drawn anew for each place that the program runs at. */
const ownWords =
  /^(?:session|cookies?|csrf|xsrf|jwt|sign|signing|encrypt|encryption|crypt|crypto|cipher|hash|hmac|salt|pepper|nextauth|betterauth)$/;
const ownName =
  /^(?:django_|flask_|rails_|app_|auth_)?(?:secret|secret_?key|secret_?key_?base|app_?key|auth_?secret)$/i;
const otherName = /^(?:api|client|access|bot|webhook|account|storage|provider|oauth)$/;
const databaseName =
  /^(?:\w{1,20}[_.-])?(?:db|database|datasource|data_source|sql|spring[_.-]datasource)[_.-]?(?:\w{1,20}[_.-])?(?:password|pass|passwd|pwd)$/i;

/** Of the application itself, where it signs its users in. */
const clientName = /client_?secret$/i;
const nameBefore = /([\w.-]{2,80})["']?\]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["'`]?$/;
const address = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
const hostNamed =
  /(?:host(?:name)?|server|addr(?:ess)?|endpoint|url|uri|data source)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:tcp:|np:)?([\w.()-]{1,200})(?![\w.()-]|:\/\/|:[a-z])/gi;
/** Zones that nobody else's names are in. RFC 2606, 6762, 8375 */
const ownZone =
  /(?:^|\.)(?:localhost|local|test|invalid|example|example\.(?:com|org|net)|internal|lan|home\.arpa|svc)$/i;

const isOwnHost = (host: string): boolean => isLocalHost(host) || !host.includes(".") || ownZone.test(host);

/** So many lines to either side belong to a credential. */
const near = 6;

/** Hosts on the lines around: of addresses, and of what is named a host. */
function findHosts(before: string, after: string): string[] {
  const lines = [...before.slice(-2000).split("\n").slice(-near), ...after.slice(0, 2000).split("\n").slice(0, near)];
  return lines.flatMap((line) =>
    [address, hostNamed].flatMap((pattern) => [...line.matchAll(pattern)].map(([, host = ""]) => host)),
  );
}

/** Up to its quote, or to where a bare word ends. */
const readValue = (after: string): string => /^[^\s"'`,;<>]{0,200}/.exec(after)![0];

/** As people think passwords up: of words, or of letters that follow one another as in words. */
export const isMadeUp = (value: string): boolean =>
  value.length < 41 &&
  !/^[\da-f]*$/i.test(value) &&
  (measureWords(value) >= 0.5 || measureBigrams(readLeet(value)) < 4.4);

const isOwnSecret = (name: string): boolean => {
  const words = splitWords(name);
  return !otherName.test(words.at(-2) ?? "") && (ownName.test(name) || words.some((word) => ownWords.test(word)));
};

/**
 * Where a program is developed, tried and tested: of no use to others are what the program signs with, and
 * passwords that are made of words or stand beside a host that is one's own. What another service issued opens it from there, too.
 * @param before all that stands before the value, @param after the value and what follows
 */
export function isOfDevelopment(before: string, after: string, rule: Rule): boolean {
  if (!rule.judged && !/^(?:database|generic)-password$/.test(rule.credential)) return false;
  const name = nameBefore.exec(before.slice(-120))?.[1] ?? "";
  if (rule.judged && isOwnSecret(name)) return true;
  const hosts = findHosts(before, after);
  if (!hosts.every(isOwnHost)) return false;
  if (isMadeUp(readValue(after))) return true;
  return hosts.length > 0 && (containerName.test(name) || databaseName.test(name) || clientName.test(name));
}
