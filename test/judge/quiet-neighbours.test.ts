/** What stands in well-known repositories where a secret could, and is none; and that a secret near it still blocks. */
import { expect, test } from "vitest";
import type { Level } from "../../src/types.ts";
import { highestLevel, secrets } from "./levels.ts";
import { createHex, createToken } from "./token.ts";

const ciphers = ["ECDHE-ECDSA", "ECDHE-RSA", "DHE-RSA"]
  .flatMap((start) => ["AES128-GCM-SHA256", "AES256-GCM-SHA384", "CHACHA20-POLY1305"].map((end) => `${start}-${end}`))
  .join(":");

test.each<[what: string, path: string, quiet: string, write: (value: string) => string, level?: Level]>([
  ["a monkey", "build.ps1", '$SpiderMonkeyLib = "mozjs115-1.2.lib"\n', (value) => `$CommonKeyPassword = "${value}"\n`],
  [
    "where to look for it, in Erlang",
    "src/gun.erl",
    'Password = config:get("nouveau", "ssl_password"),\n',
    (value) => `Password = config:put("${value}", "ssl_password"),\n`,
  ],
  [
    "Microsoft's sample password",
    "src/a.cs",
    `  const string DEFAULT_PASSWORD = "${["Pass", "word1"].join("@")}";\n`,
    (value) => `  const string DEFAULT_PASSWORD = "${value}";\n`,
    "warning",
  ],
  [
    "an example of an interface",
    "api/shop.yml",
    `examples:\n  a:\n    value:\n      password: ${["s3curE", "pa5Sw0rD"].join("_")}\n`,
    (value) => `examples:\n  a: 1\nserver:\n  password: ${value}\n`,
    "warning",
  ],
  [
    "how something is hashed",
    "setup.sh",
    "config_password_algorithm='sha512-crypt'\n",
    (value) => `config_password='${value}'\n`,
  ],
  [
    "what a server offers for TLS",
    "setup/tls.sh",
    `tools/edit.py \\\n\tssl=required \\\n\t"ssl_key=<$STORAGE_ROOT/ssl/ssl_private_key.pem" \\\n\t"ssl_min_protocol=TLSv1.2" \\\n\t"ssl_cipher_list=${ciphers}" \\\n\t"ssl_prefer=no" \\\n`,
    (value) => `ssl_key_password='${value}'\n`,
  ],
  [
    "a pod's checksum",
    "ios/Podfile.lock",
    `PODS:\n  - AppAuth (1.7)\n\nSPEC CHECKSUMS:\n  AppAuth: ${createHex(20)}\n`,
    (value) => `SPEC CHECKSUMS:\n  A: 1\n\nSECRETS:\n  AppPassword: ${value}\n`,
    "warning",
  ],
  [
    "what backups are kept by",
    "res/values/keys.xml",
    `<string name="backup_api_key">AEdPqrEAAAAI${createToken(38)}</string>\n`,
    (value) => `<string name="backup_password">${value}</string>\n`,
    "warning",
  ],
  [
    "an identifier among credentials",
    "auth.js",
    `  credentials: {\n    clientID: '${createHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}',\n  },\n`,
    (value) => `  credentials: {\n    clientPassword: '${value}',\n  },\n`,
  ],
  [
    "an index of a database",
    "migrations/V1.php",
    `  $this->renameIndex('oauth2_access_tokens', 'idx_${createHex(8)}', 'user_id');\n`,
    (value) => `  $this->password = '${value}';\n`,
  ],
  [
    "where a web server hands on to",
    "conf/nginx.conf",
    "  fastcgi_pass phpfpm:9002;\n",
    (value) => `  fastcgi_pass phpfpm:9002;\n  db_pass = ${value}\n`,
  ],
  [
    "how passwords are kept",
    "defaults/main.yml",
    "passdb_backend: 'tdbsam'\n",
    (value) => `passdb_backend: '${value}'\n`,
  ],
  [
    "a wish to be changed",
    ".env",
    `APP_SECRET=${["ch4n63m3", "1fy0uc4n"].join("")}\n`,
    (value) => `APP_SECRET_PASSWORD=${value}\n`,
    "warning",
  ],
  [
    "a password of what is yours",
    "how-to.sh",
    `curl -d password=${["your", "Passw0rd"].join("")} -d a=b\n`,
    (value) => `export DB_PASSWORD='${value}'\n`,
    "warning",
  ],
  [
    "a password that is the user's name",
    "application.yml",
    "  login-username: druid\n  login-password: druid\n",
    (value) => `  login-username: druid\n  login-password: ${value}\n`,
    "warning",
  ],
  [
    "a password that is its heading's name",
    "rbac/users.yaml",
    "default_users:\n  wazuh:\n    description: a\n    password: wazuh\n",
    (value) => `default_users:\n  wazuh:\n    description: a\n    password: ${value}\n`,
    "warning",
  ],
])("%s is quiet where it stands, and a secret nearby blocks", (_, path, quiet, write, level) => {
  expect(highestLevel(path, quiet)).toBe(level);
  expect(secrets.filter((secret) => highestLevel(path, write(secret)) !== "error")).toEqual([]);
});

test("a secret in an object of them is told by its own name", () => {
  for (const value of [`${createToken(6)}!${createToken(4, 5)}7#`, `ow${createToken(3)}z!${createToken(2, 7)}V2g#`])
    expect(
      highestLevel("auth.js", `  credentials: {\n    clientID: 'shop',\n    clientSecret: '${value}',\n  },\n`),
    ).toBe(highestLevel("auth.js", `  clientSecret: '${value}',\n`));
  expect(highestLevel("auth.js", `  credentials: {\n    clientSecret: '${createToken(5)}!V2g#',\n  },\n`)).toBe(
    "error",
  );
});
