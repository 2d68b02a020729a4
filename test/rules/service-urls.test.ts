import { expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";

const random = createRandom("service-urls");
const scanner = createScanner(rules);
const find = (text: string): (readonly [string, string | undefined])[] =>
  scanner
    .scan(Buffer.from(text))
    .map((found) => [found.rule.id, judgeCandidate(found, classifyPath("deploy/prod.env")).level] as const)
    .filter(([, level]) => level);
const key = random.base62(27);

test.each([
  [`CLOUDINARY_URL=cloudinary://${random.digits(15)}:${key}@orders`, "cloudinary-url"],
  [`MAILER_DSN=mailjet+api://${random.hex(32)}:${random.hex(32)}@default`, "service-dsn-key"],
  [`MAILER_DSN="postmark+api://${random.uuid()}@default"`, "service-dsn-key"],
  [`NOTIFIER_DSN=vonage://${random.hex(8)}:${random.base62(16)}@default?from=Shop`, "service-dsn-key"],
  [`BROKER=redis+sentinel://:${key}@cache.contoso.net:26379`, "database-url-password"],
  [`BROKER=kafka://orders:${key}@mq.contoso.net`, "database-url-password"],
  [`CLUSTER=couchbases://orders:${key}@db.contoso.net`, "database-url-password"],
  [`PROXY=socks5h://orders:${key}@proxy.contoso.net`, "url-password"],
  [`FILES=davs://orders:${key}@files.contoso.net`, "url-password"],
  [`SPOTIFY_REFRESH_TOKEN=AQ${random.base64url(129)}`, "spotify-refresh-token"],
])("%s blocks as %s", (line, id) => {
  expect(find(`${line}\n`)).toEqual([[id, "error"]]);
});

test.each([
  "CLOUDINARY_URL=cloudinary://123456789012345:abcdefghijklmnopqrstuvwxyza@orders",
  "CLOUDINARY_URL=cloudinary://API_KEY:API_SECRET@CLOUD_NAME",
  "MAILER_DSN=ses+smtp://ACCESS_KEY:SECRET_KEY_OF_THE_ACCOUNT@default",
  "MAILER_DSN=mailgun+api://KEY:mail.of.the.shop.contoso.net@default",
  "MAILER_DSN=sendgrid://${SENDGRID_KEY_OF_THE_SHOP}@default",
  `MAILER_DSN=sendgrid://${"x".repeat(30)}@default`,
  `import mailer from "some-mailer://${key}@default-transport"`,
  "MESSENGER=doctrine://default",
  "FILES=davs://files.contoso.net/orders@2",
])("%s is silent", (line) => {
  expect(find(`${line}\n`)).toEqual([]);
});
