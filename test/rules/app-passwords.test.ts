import { expect, test } from "vitest";
import { appPasswordRules } from "../../src/rules/app-passwords.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";

const scanner = createScanner(appPasswordRules);
const findIn = (text: string): string[] => scanner.scan(Buffer.from(text)).map(({ secret }) => secret.reveal());

test("four words are no app password", () => {
  for (const words of ["left side menu item", "must have four word", "your real pass here", "this does open mail"]) {
    expect(findIn(`GMAIL_APP_PASSWORD="${words}"\n`)).toEqual([]);
    expect(findIn(`APPLE_ID_PASSWORD=${words.replaceAll(" ", "-")}\n`)).toEqual([]);
  }
  expect(findIn("gmail_app_password: abcd efgh ijkl mnop\n")).toEqual([]);
  expect(findIn("APPLE_ID_PASSWORD=xxxx-xxxx-xxxx-xxxx\n")).toEqual([]);
});

test.each([
  "smtp_pass: same with smtp user",
  'SMTP_PASS="sent over http only"',
  'mail_pass: "used with smtp auth"',
  '"gmail_password": "sent from this html"',
  'MAIL_PASSWORD="make junk work book"',
  "smtp_password: http html smtp grpc",
  "APPLE_ID_PASSWORD=sent-over-http-only",
])("words among which abbreviations stand are none: %s", (text) => {
  expect(findIn(`${text}\n`)).toEqual([]);
});

test("-p is a password for altool, and a profile's name for notarytool", () => {
  const value = ["bq", "xz", "vk", "wm"].map((pair) => pair + pair).join("-");
  expect(findIn(`xcrun altool --notarize-app -u bob@contoso.net -p ${value}\n`)).toEqual([value]);
  expect(findIn(`xcrun notarytool submit a.zip -p ${value}\n`)).toEqual([]);
  expect(findIn(`xcrun notarytool submit a.zip --password ${value}\n`)).toEqual([value]);
});

test("nearly all that are drawn are found, and none in a longer text or by another name", () => {
  const random = createRandom("app passwords");
  const groups = () => [0, 1, 2, 3].map(() => random.from("abcdefghijklmnopqrstuvwxyz", 4));
  let google = 0;
  let apple = 0;
  for (let round = 0; round < 200; round++) {
    const [spaced, dashed] = [groups().join(" "), groups().join("-")];
    google += findIn(`EMAIL_HOST_PASSWORD = '${spaced}'\n`).length;
    apple += findIn(`APPLE_APP_SPECIFIC_PASSWORD=${dashed}\n`).length;
    expect(findIn(`gmail: the password is ${spaced} more\nGMAIL_USER="${spaced}"\n`)).toEqual([]);
    expect(findIn(`APPLE_TEAM=${dashed}\nAPPLE_PASSWORD=${dashed}-more\n`)).toEqual([]);
  }
  expect(google).toBeGreaterThan(188);
  expect(apple).toBeGreaterThan(188);
});

test("WordPress draws six groups of letters and digits; words and shorter rows are none", () => {
  const random = createRandom("wordpress");
  const groups = (count: number) => Array.from({ length: count }, () => random.base62(4)).join(" ");
  let found = 0;
  for (let round = 0; round < 100; round++) {
    const value = groups(6);
    found += findIn(`WP_APP_PASSWORD=${value}\n`).length;
    found += findIn(`curl -u "bob:${value}" https://blog.test/wp-json\n`).length;
    expect(findIn(`WP_APP_PASSWORD="${groups(5)}"\nWP_APP_PASSWORD="${groups(7)}"\n`)).toEqual([]);
    expect(findIn(`WP_APP_USER="${value}"\n`)).toEqual([]);
  }
  expect(found).toBeGreaterThan(190);
  for (const words of [
    "this must have more than five",
    "xxxx xxxx xxxx xxxx xxxx xxxx",
    "Your Pass Word Goes Here Then",
    "AbCd 1234 EfGh 5678 IjKl 9012",
  ])
    expect(findIn(`WP_APP_PASSWORD="${words}"\n`)).toEqual([]);
});
