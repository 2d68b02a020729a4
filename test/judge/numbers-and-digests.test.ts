/** Random values that open nothing, by their form and name; and near them what does. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Level } from "../../src/types.ts";
import { highestLevel } from "./levels.ts";
import { createHex, createToken } from "./token.ts";

const hex = createHex(16);
const digest = createHex(32);

const rows: readonly [what: string, level: Level | undefined, quiet: readonly string[], loud: readonly string[]][] = [
  [
    "a hash that says so, as long as such a hash is",
    undefined,
    [
      ...["sha256:", "sha256-", "sha256=", "SHA-256:"].map((mark) => `token: "${mark}${digest}"`),
      `secret: sha1:${createHex(20)}`,
      `api_key: md5:${hex}`,
      `api_key: sha512:${createHex(64)}`,
    ],
    [
      `token: "sha256:${createHex(30)}"`,
      `token: "sha256~${createToken(43, 3)}"`,
      `token: "key:${digest}"`,
      `token: "sha256${digest}"`,
    ],
  ],
  [
    "what a cache or a table finds by, whosever it is",
    "warning",
    ["X-Cache-Key", "sessionCacheKey", "REDIS_CACHE_KEY", "user_partition_key", "x-idempotency-key"].map(
      (name) => `${name}: ${hex}`,
    ),
    ["X-Api-Key", "secretCacheKey", "cache_encryption_key", "cache_api_key", "hmac_lookup_key", "X-Cache-Token"].map(
      (name) => `${name}: ${hex}`,
    ),
  ],
  [
    "the number of an entry in a store",
    "warning",
    ["cred", "creds", "credential", "credentials"].map((name) => `${name}: "${randomUUID()}"`),
    [`cred: "${hex}"`, `client_cred: "${randomUUID()}"`, `api_key: "${randomUUID()}"`],
  ],
  [
    "a file of Google Drive",
    undefined,
    [
      `GOOGLE_SHEET_API=1${createToken(43, 5)}`,
      `SPREADSHEET_KEY=1${createToken(43, 7)}`,
      `sheet = client.open_by_key("1${createToken(43, 9)}")`,
      `DRIVE_TOKEN=1${createToken(32, 13)}`,
    ],
    [
      `GOOGLE_SHEET_API=7${createToken(43, 5)}`,
      `SHEET_KEY=1${createToken(39, 7)}`,
      `ORDERS_KEY=1${createToken(43, 9)}`,
      `SHEETS_SECRET=${createToken(40, 13)}`,
      ...[
        "GDRIVE_CLIENT_SECRET",
        "ONE_DRIVE_CLIENT_SECRET",
        "SHEETS_API_KEY",
        "drive_refresh_token",
        "drivePassword",
      ].map((name, at) => `${name}=1${createToken(32, 15 + at)}`),
    ],
  ],
];

describe.each(rows)("%s", (_, level, quiet, loud) => {
  test.each(quiet)("%s", (line) => {
    expect(highestLevel("settings.yml", `${line}\n`)).toBe(level);
  });
  test.each(loud)("%s blocks", (line) => {
    expect(highestLevel("settings.yml", `${line}\n`)).toBe("error");
  });
});
