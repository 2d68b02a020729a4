import { expect, test } from "vitest";
import { findCalm } from "../../src/judge/calm.ts";
import { explainCandidate, judgeCandidate, pathClasses } from "../../src/judge/index.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { place } from "./place.ts";
import { createHex, createToken } from "./token.ts";

const scanner = createScanner(genericRules);
const twice = (text: string): string => Buffer.from(Buffer.from(text).toString("base64")).toString("base64");
const hex = createHex(20);

/** The reason that silences the first candidate of a text in a data file. */
const reasonOf = (text: string): string | undefined => {
  const [candidate] = scanner.scan(Buffer.from(`${text}\n`));
  if (!candidate) return undefined;
  expect(judgeCandidate(candidate, "data").level).toBeUndefined();
  return explainCandidate(candidate, "data")[0]?.feature;
};

test.each<[text: string, reason: string]>([
  ["password: ${DB_PASSWORD}", "reference"],
  ['password = "{{ db_password }}"', "reference"],
  ['"Password": "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/db/)"', "reference"],
  ["db_password: op://shop/db/password", "reference"],
  ["api_key: arn:aws:secretsmanager:eu-west-1:1:secret:db", "reference"],
  [`password: ENC[AES256_GCM,data:${createToken(16)}]`, "sealed"],
  [`"db_password": "EJ[1:${createToken(43)}=:${createToken(32)}:${createToken(60)}]"`, "sealed"],
  [`encrypted_password: ${hex}`, "sealed"],
  ["password: undefined", "literal"],
  ['"minizlib-auth": "^3.0.1"', "literal"],
  ['secretKey("PBKDF2WithHmacSHA256")', "literal"],
  ['labelKeyExtCharFmt = "[-A-Za-z0-9_.]"', "literal"],
  ['configMapKeyFmt = "[-._a-zA-Z0-9]+"', "literal"],
  ['KEY_EXCHANGE_GROUPS = List.of("X25519MLKEM768")', "literal"],
  ['key_exchange_groups = ["SecP256r1MLKEM768"]', "literal"],
  ['makeKey("Aes256CbcHmac")', "literal"],
  [`UPDATE_PUBKEY="${createToken(56)}"`, "public"],
  [`sec-websocket-key: ${createToken(22)}==`, "public"],
  [`Authorization: NTLM ${Buffer.from("NTLMSSP\0").toString("base64").slice(0, 10)}A${createToken(60)}`, "public"],
  [`userPassword: {SSHA}${createToken(32)}`, "hash"],
  ['secrets: "REGISTRY-OAT"', "name"],
  ['password = "enter your password here"', "placeholder"],
  ["password: ************", "mask"],
  [`access_token: ${createToken(20)}REDACTED${createToken(12)}`, "mask"],
  [`token = "${createToken(9)}...${createToken(9)}"`, "mask"],
  [`sessionKey="AQIAAA5mAAAApAAA${createToken(40)}"`, "sealed"],
  [`"storePassword": "00000019${hex.repeat(3).slice(0, 74).toUpperCase()}"`, "sealed"],
  [`param("secure:access_token", "credentialsJSON:6be4e606-4738-4fe6-b476-${hex.slice(0, 12)}")`, "reference"],
  ['token = f"{base}/oauth/token?key={key}"', "reference"],
  ['cache_secret = f"shop:{tenant}:v2"', "reference"],
  [`TOKEN = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${createToken(60)}"`, "public"],
  [`TOKEN_PROGRAM_ADDRESS = "${createToken(44)}"`, "identifier"],
  ["'play-auth-timestamp': '2145973229682'", "identifier"],
  ["<Authenticode>Contoso400</Authenticode>", "public"],
  [`jwt_secret: ${twice("my-secret-token-to-change-in-production-and-to-keep-in-a-secure-place")}`, "placeholder"],
  [`<key>${createHex(12).toUpperCase()}</key>`, "identifier"],
  ['keychainGroup = "346J38YKE3.com.contoso.shop"', "identifier"],
  ["TOKEN_PREFIX = 'k8s-shop-v1.'", "identifier"],
  ['KEY_WOW64 = r"SOFTWARE\\WOW6432Node\\Contoso\\Update4"', "identifier"],
  ["RUN adduser --gecos x --disabled-password harbour", "name"],
  ['echo -n "$password" | clipcopy', "expression"],
  ['const Password = "<g><path d=\\"M2,17h20v2H2V1z\\" fill=\\"none\\"/></g><g/>"', "literal"],
  [`PASSWORD_NOT_CORRECT = 'fe2faa88-34d9-4c3b-99b3-${hex.slice(0, 12)}'`, "identifier"],
  [`next_page_token: ${createToken(40)}`, "public"],
  ['"password_field": "IDToken"', "identifier"],
  ['"user_password_field": "IDToken"', "identifier"],
  ["String password = credentials[1];", "expression"],
  ["password = settings.get('hgshopbot7', 'passwd')", "expression"],
  ['"createKey" | "deriveKey" | "publicKeyEd25519" | "publicKeyP256" => {', "name"],
  ["options = ['passwd', 'shadow', 'group', 'gshadow']", "name"],
  ['LastPass = "b84e4048-15dc-4dd0-8640-f4f60813c8af"', "name"],
  [`public_key: ${createToken(44)}`, "public"],
  [`gpg_key: ${hex.toUpperCase()}`, "public"],
  [`  /etc/passwd: ${createHex(32)}`, "identifier"],
  [`key_id: ${createToken(24)}`, "identifier"],
  [`keyVaultSecretsUser: "4633458b-17de-408a-b874-${hex.slice(0, 12)}"`, "identifier"],
  ['<s:Boolean x:Key="/Default/CodeStyle/Naming/UserRules/=15b5b1f1_002D457c_002D4ca6">', "identifier"],
  ['const InvalidClientSecret = "AADSTS7000215";', "identifier"],
  ["aadAuthFailureMode: 'http401WithBearerChallenge'", "identifier"],
  [`keyVersion: '${createHex(16)}'`, "identifier"],
  [`new ClientSecretCredential("72f988bf-86f1-41af-91ab-${hex.slice(0, 12)}", client, secret)`, "identifier"],
  [`password_hash: ${hex}`, "hash"],
  ['HEX_TOKEN = "[0-9A-Fa-f]{1,4}"', "literal"],
  [`password: $2b$10$${createToken(53)}`, "hash"],
  ["new_password=Wachtwoord", "translation"],
  ["secret: DB_SECRET_NAME", "name"],
  ['FAB_PASSWORD_HASH_METHOD = "pbkdf2:sha256"', "hash"],
  ["{{- $password := coalesce .Values.password }}", "reference"],
  [`encryptedClientSecret = "${createToken(30)}-${createToken(20)}"`, "sealed"],
  ['"token_rate": 372.894716235821', "number"],
  ["my_password: my-password", "name"],
])("%s is silent: %s", (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

test("a pattern is told in no time, whole or with something behind it", () => {
  const before = process.threadCpuUsage();
  const find = (value: string) => findCalm(place("token", value), "data");
  expect(find("[A-Z]{2,3}-[a-z\\d]{10,20}[\\w-]+$")).toBe("literal");
  for (const piece of ["[ab]{12,34}", "[ab]{123", "[ab]+-", "[ab-"]) find(`${piece.repeat(2000)}${createToken(20)}`);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1000);
});

test("what only looks like a pattern or a mask at a glance is none", () => {
  for (const text of [`password: "[Xy9kLm]+${createToken(14)}"`, `admin_password: "Sha${"red-Acted"}xx9"`])
    expect(judgeCandidate(scanner.scan(Buffer.from(`${text}\n`))[0]!, "data").level, text).toBe("error");
});

test("a prefix as long as a secret, and markup with a text in it, are not calm", () => {
  for (const text of [
    `token_prefix = "${createToken(40)}"`,
    `PASSWORD_SUFFIX=${createToken(14)}`,
    `<login password="<b><i>${createToken(16)}"/>`,
  ])
    expect(judgeCandidate(scanner.scan(Buffer.from(`${text}\n`))[0]!, "data").level, text).toBe("error");
});

const drawn = createToken(16, 5);
const capitals = createToken(60, 3)
  .replace(/[^A-Z]/g, "")
  .slice(0, 10);
test.each<[text: string]>([
  [`db_password = f"${drawn}{suffix}"`],
  [`db_password = f"Sup3r-${drawn.slice(6)}-{env}"`],
  [`headers = {"X-Api-Key": f"${createToken(40)}{x}"}`],
  [`token = f"x1-{video_id}-${createToken(20)}"`],
  [`ENCRYPTION_KEY="hex:${createHex(32)}"`],
  [`encryption_key: hex:${createHex(32)}`],
  [`keystore.password=hex:${createHex(16)}`],
  [`token = "${capitals}.abc.def${drawn}"`],
  [`app_secret = "${capitals}.abc.def${drawn}"`],
  [`password = r"SYSTEM\\${drawn}"`],
  [`String secret = util.getBytes("jwt-secret-${drawn}", "utf8");`],
])("%s is a secret with something beside it", (text) => {
  const levels = scanner.scan(Buffer.from(`${text}\n`)).map((candidate) => judgeCandidate(candidate, "data").level);
  expect(levels).toEqual(["error"]);
});

test.each<[text: string]>([['"Key"=hex:01,00,00,00,d0,8c,9d,df,01,15'], ['"Secret"=hex(2):01,00,00,00,d0,8c,9d,\\']])(
  "%s is bytes of a registry",
  (text) => {
    for (const candidate of scanner.scan(Buffer.from(`${text}\n`)))
      expect(judgeCandidate(candidate, "data").level).toBeUndefined();
  },
);

test("what is too short or too long for its own head is not sealed", () => {
  const [candidate] = scanner.scan(
    Buffer.from(`"storePassword": "00000019${hex.repeat(3).slice(0, 76).toUpperCase()}"\n`),
  );
  expect(explainCandidate(candidate!, "data")[0]?.feature).not.toBe("sealed");
});

test("a bare word in a program is a name, in data a value, in a string a value", () => {
  const [inData] = scanner.scan(Buffer.from("password: correctbatterystaple9\n"));
  expect(explainCandidate(inData!, "code")[0]?.feature).toBe("expression");
  expect(judgeCandidate(inData!, "data").level).toBe("error");
  const [call] = scanner.scan(Buffer.from("res.password = readString16(stream);\n"));
  expect(explainCandidate(call!, "code")[0]?.feature).toBe("expression");
  const [type] = scanner.scan(Buffer.from("export function deriveKey(password: Uint8Array, salt: Uint8Array) {\n"));
  expect(explainCandidate(type!, "code")[0]?.feature).toBe("expression");
  const [exported] = scanner.scan(Buffer.from("  export DB_PASSWORD=correctbatterystaple9\n"));
  expect(judgeCandidate(exported!, "code").level).toBe("error");
  const [inString] = scanner.scan(Buffer.from('open("Server=db1;Password=correctbatterystaple9;");\n'));
  expect(judgeCandidate(inString!, "code").level).toBe("error");
});

test("a Microsoft key with a wrong checksum is refuted, whatever name it has", () => {
  const value = `${createToken(42)}AzSe${createToken(6, 5)}`;
  expect(reasonOf(`api_key: ${value}`)).toBe("refuted");
});

test("a token of a known provider that is cut short does not block, and says why", () => {
  const [candidate] = scanner.scan(Buffer.from(`GITHUB_TOKEN=${["gh", "p_"].join("")}${createToken(20)}\n`));
  expect(judgeCandidate(candidate!, "data").level).toBe("warning");
  expect(explainCandidate(candidate!, "data")[0]?.feature).toContain("prefix");
});

test("judging is deterministic for every class, and never above the rule's level", () => {
  const candidates = scanner.scan(Buffer.from(`secret: ${createToken(32)}\ntoken: abc\nDB_PASS=tiger42\n`));
  expect(candidates.length).toBeGreaterThan(1);
  for (const candidate of candidates) {
    for (const pathClass of pathClasses) {
      const first = judgeCandidate(candidate, pathClass);
      expect(judgeCandidate(candidate, pathClass)).toEqual(first);
      expect(first.confidence).toBeGreaterThanOrEqual(0);
      expect(first.confidence).toBeLessThanOrEqual(1);
      const capped = { ...candidate, rule: { ...candidate.rule, level: "note" as const } };
      expect(judgeCandidate(capped, pathClass).level ?? "note").toBe("note");
    }
  }
});
