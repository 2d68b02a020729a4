import { isNamedAfterProvider } from "../rules/known-providers.ts";
import type { Rule } from "../types.ts";
import { containerName } from "./containers.ts";
import { readLeet } from "./guessable.ts";
import { isOwnHost, type ReadAround } from "./hosts.ts";
import { splitWords } from "./place.ts";
import { measureBigrams, measureWords } from "./wording.ts";

/** What runs nowhere else than at others. */
const elsewhere = /(?:^|_)(?:smtp|e?mail|vpn|s?ftp|azure|aws|prod|production|prd|live)_/i;

/** What a program signs and seals with by itself: it is drawn anew for each place that the program runs at. */
const ownWords =
  /^(?:session|cookies?|csrf|xsrf|jwt|sign|signing|encrypt|encryption|crypt|crypto|cipher|hash|hmac|salt|pepper|nextauth|betterauth)$/;
const ownName =
  /^(?:django_|flask_|rails_|app_|auth_)?(?:secret|secret_?key|secret_?key_?base|secret_?token|app_?key|auth_?secret)$/i;
const otherName = /^(?:api|client|access|bot|webhook|account|storage|provider|oauth)$/;
const databaseName =
  /^(?:\w{1,20}[_.-])?(?:db|database|datasource|data_source|sql|spring[_.-]datasource)[_.-]?(?:\w{1,20}[_.-])?(?:password|pass|passwd|pwd)$/i;

/** Of the application itself, where it signs its users in: at a server that is told, and at no provider that its name names. */
const clientName = /^(?:\w{1,40}[.:])*(?:(?:oidc|oauth2?|keycloak|auth)_?)?client_?secret$/i;
const authority =
  /(?:authority|issuer(?:[_-]?ur[il])?|(?:login|redeem|token|authorize)[_-]?ur[il]|auth[_-]?server[_-]?url|keycloak[_-]?(?:base[_-]?)?(?:server[_-]?)?url)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?https?:|\/realms\/|\/connect\/token/i;
const nameBefore = /(?<![\w.-])([\w.-]{2,120})["']?\]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["'`]?$/;
const hostBehind = /@([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;

const userBefore = /:\/\/[^\s/@"'`]{0,200}:$/;

/** Of the address that the password stands in; one of its own signs may be taken for the one before the host. */
const readOwnHosts = (before: string, after: string): string =>
  userBefore.test(before.slice(-210)) ? (/^[^\s"'`]{1,400}/.exec(after)?.[0] ?? "") : "";

/** Up to its quote, or to where a bare word ends. */
const readValue = (after: string): string => /^[^\s"'`,;<>]{0,200}/.exec(after)![0];

const drawn = /^(?:[\da-f]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** As people think passwords up: of words, or of letters that follow one another as in words. */
const isMadeUp = (value: string): boolean =>
  value.length < 41 && !drawn.test(value) && (measureWords(value) >= 0.5 || measureBigrams(readLeet(value)) < 4.4);

const isOwnSecret = (name: string): boolean => {
  const words = splitWords(name);
  return !otherName.test(words.at(-2) ?? "") && (ownName.test(name) || words.some((word) => ownWords.test(word)));
};

/** `SMTP_PASSWORD`, `githubPassword`: where no host is told, the name says whose it is. */
const opensElsewhere = (name: string): boolean =>
  elsewhere.test(`${splitWords(name).join("_")}_`) || isNamedAfterProvider(name);

/**
 * Where a program is developed, tried and tested: of no use to others are what the program signs with, and
 * passwords that are made of words or stand beside a host that is one's own. What another service issued opens it from there, too.
 * What follows is given all that stands before the value, and the value and what follows.
 */
export function createDevelopment(
  readAround: ReadAround,
): (start: number, before: string, after: string, rule: Rule) => boolean {
  return (start, before, after, rule) => {
    if (!rule.judged && !/^(?:database|generic)-password$/.test(rule.credential)) return false;
    const name = nameBefore.exec(before.slice(-120))?.[1] ?? "";
    if (rule.judged && isOwnSecret(name)) return true;
    const around = readAround(start, before, after);
    const ownHosts = [...readOwnHosts(before, after).matchAll(hostBehind)];
    if (around.holdsForeignHost || !ownHosts.every(([, host = ""]) => isOwnHost(host))) return false;
    const isAtHost = ownHosts.length > 0 || around.holdsHost;
    if (isMadeUp(readValue(after))) return isAtHost || containerName.test(name) || !opensElsewhere(name);
    if (!isAtHost) return false;
    if (containerName.test(name) || databaseName.test(name)) return true;
    return clientName.test(name) && authority.test(around.lines);
  };
}
