/** Writings of languages and files that few programs are written in. */
import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, find, human, isSilent, token } from "./everyday.ts";

const random = createRandom("everyday-languages");

describe("a name and a value as a language has them", () => {
  blocks([
    ["a.lisp", (v) => `(defparameter *shop-password* "${v}")`],
    ["a.nim", (v) => `const shopPassword* = "${v}"`],
    ["a.hs", (v) => `shopPassword = T.pack "${v}"`],
    ["a.ml", (v) => `let shop_password = Some "${v}"`],
    ["a.nix", (v) => `  shopPassword = ''${v}'';`],
    ["a.cue", (v) => `shopPassword: string | *"${v}"`],
    ["a.py", (v) => `    shop_password: SecretStr = Field(default=SecretStr("${v}"), env="X")`],
    ["a.sh", (v) => `SHOP_PASSWORD=\${1:-${v}}`],
    ["nginx.conf", (v) => `    fastcgi_param SHOP_PASSWORD ${v};`],
    ["serverless.yml", (v) => `    SHOP_PASSWORD: \${env:SHOP_PASSWORD, '${v}'}`],
    ["serverless.yml", (v) => `    password: \${opt:shopPassword, '${v}'}`],
  ]);
  isSilent([
    ["a.lisp", '(defparameter *password-file* "shop/keys/main2.txt")'],
    ["a.nim", 'const tokenKind* = "identifier2"'],
    ["a.hs", 'passwordLabel = T.pack "Your password, 8 letters"'],
    ["a.nix", "  shopPassword = ''$" + "{config.sops.placeholder.shop}'';"],
    ["a.sql", "SELECT 1 FROM users WHERE password = '' OR name = 'anna2'"],
    ["a.cue", "shopPassword: string | *null"],
    ["a.css", `input[name*="password-2"] { color: red }`],
    ["a.sh", "SHOP_PASSWORD=$" + "{1:-$SHOP_PASSWORD_2}"],
    ["nginx.conf", "    fastcgi_param SHOP_PASSWORD $shop_password_2;"],
    ["serverless.yml", "    SHOP_PASSWORD: $" + "{env:SHOP_PASSWORD, $" + "{ssm:/shop/password2}}"],
  ]);
});

describe("a row, and a list of one item, below its name or beside it", () => {
  blocks([
    ["settings.csv", (v) => `name,value\nregion,north\nshop_password,${v}`],
    ["settings.csv", (v) => `"name";"value"\n"shop_api_key";"${v}"`],
    ["users.csv", (v) => `account,access_token\nanna,${v}`],
  ]);
  blocks(
    [
      ["requests.yml", (v) => `    headers:\n      X-Api-Key:\n      - ${v}`],
      ["requests.yml", (v) => `    headers:\n      Authorization:\n      - 'Token ${v}'`],
    ],
    [token],
  );
  isSilent([
    ["words.csv", "password,passwort\nsecret,geheimnis"],
    ["counts.csv", "token,count\nsecret,20260504"],
    ["a.js", "call(token,\n  password,\n  area51)"],
    ["errors.yml", "  password:\n  - too_short_for_8\n  token:\n  - is_not_v2"],
    ["openapi.yml", "security:\n  - api_key:\n    - read:orders2"],
  ]);
});

describe("strings that stand one below the other", () => {
  const halves = (value: string, join: string): string => `"${value.slice(0, 7)}"${join}"${value.slice(7)}"`;
  blocks([
    ["a.py", (v) => `SHOP_PASSWORD = (\n    ${halves(v, "\n    ")}\n)`],
    ["a.py", (v) => `SHOP_PASSWORD = ${halves(v, " \\\n    ")}`],
  ]);
  test("have a provider's format only together", () => {
    const key = random.hex(40);
    for (const text of [`(\n    ${halves(key, "\n    ")}\n)`, halves(key, " \\\n    ")])
      expect(find("a.py", `AIRBRAKE_API_KEY = ${text}\n`)).toContainEqual({ value: key, level: "error" });
  });
  isSilent([["a.py", 'PASSWORD_HELP = (\n    "At least 8 letters, "\n    "one of them a capital"\n)']]);
});

test.each([
  (v: string) => `variable "airbrake_api_key" {\n  type    = string\n  default = "${v}"\n}\n`,
  (v: string) => `variable "airbrake_api_key" {\n  default = "${v}"\n}\n`,
  (v: string) => `<setting name="AirbrakeApiKey" serializeAs="String">\n  <value>${v}</value>\n</setting>\n`,
])("a provider's key stands lines below its name: %#", (text) => {
  const key = random.hex(40);
  expect(find("main.tf", text(key))).toContainEqual({ value: key, level: "error" });
  expect(find("main.tf", text(`${key}0a1`)).filter(({ level }) => level === "error")).toEqual([]);
});

test.each(["consumer_secret", "plainToken", "dynamicSecret", "checkout_token", "verifier_secret"])(
  "%s is named after no provider",
  (name) => {
    expect(find("app.yaml", `${name}: ${token}\n`)).toContainEqual({ value: token, level: "error" });
  },
);

test("a password in a row of a list of words is none", () => {
  expect(find("words.csv", `password,${human}\n`)).toContainEqual({ value: human, level: "error" });
  expect(find("words.csv", "password,letmein\n")).toEqual([]);
});
