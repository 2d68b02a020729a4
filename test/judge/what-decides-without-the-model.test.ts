import { expect, test } from "vitest";
import { findCalm } from "../../src/judge/calm.ts";
import { isCalmAlone } from "../../src/judge/calm-values.ts";
import { type Doubt, findDoubt } from "../../src/judge/doubt.ts";
import { judgeEverywhere } from "../../src/judge/everywhere.ts";
import { createValueFilter, judgeCandidate, pathClasses } from "../../src/judge/index.ts";
import { type Place, parsePlace } from "../../src/judge/place.ts";
import { isReported } from "../../src/judge/reported.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { Secret } from "../../src/secret.ts";
import type { Candidate, CredentialKind } from "../../src/types.ts";
import { place } from "./place.ts";
import { createHex, createToken } from "./token.ts";

const scanner = createScanner(rules);
const token = createToken(38);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

test.each<[key: string, value: string, doubt: Doubt | undefined, kind?: CredentialKind]>([
  // Keys of lists, stores and layouts hold a word; keys that open something, or hold more than a word, are keys.
  ["sortKey", "created_at", "a name for keys that open nothing"],
  ["cacheKey", "created_at123", "a name for keys that open nothing"],
  ["componentKeys", "Header.main42", "a name for keys that open nothing"],
  ["boxKey", "created_at123", undefined],
  ["boxKey", "4created_zvq", undefined],
  ["boxKey", "created at zvq", undefined],
  ["master_sort_key", "Zvqcreatedxkat", undefined],
  ["sort_name", "zvqxcreated.qkat", undefined],
  ["sortKey", "created_at", undefined, "generic-password"],
  // Azure calls the first of two account keys primary; a service's key is often no more than 32 digits.
  ["primaryKey", createHex(32), undefined],
  ["weather_key", createHex(32), undefined],
  // Letters and digits that run along, each by itself, were typed.
  ["api_secret", "A1B2C3D4E5F6", "a sample by its own words"],
  ["api_secret", "f9e8d7c6b5zz", "a sample by its own words"],
  ["api_secret", "A1B9C4D2E7F5", undefined],
  ["api_secret", "Q1Z2K3W4M5X6", undefined],
  ["api_secret", "A1B2C3D4", undefined],
  // In base64 as Kubernetes and Basic authorization have it, too; but not what is no base64, or no text.
  ["api_secret", base64("sample-52d06efe5f5b10d"), "a sample by its own words"],
  ["api_secret", base64("A1B2C3D4E5F6"), "a sample by its own words"],
  ["api_secret", base64(`${"sample-".padEnd(67, "52d06efe5f5b10d")}`), undefined],
  ["api_secret", `${base64("sample-52d06efe5f5b10")}x`, undefined],
  ["api_secret", Buffer.from("sample-52d06efe\u0001f5b1").toString("base64"), undefined],
  ["db_password", base64("postgres"), "a default that everybody knows", "database-password"],
  // A word or two in small letters are guessed from a list; more, or others, are not.
  ["login_password", "Thingsboard", "a default that everybody knows", "generic-password"],
  ["login_password", "xqzvkjwpqx", undefined, "generic-password"],
  ["login_password", "thingsboardplatformserver", undefined, "generic-password"],
  ["login_password", "Things4board", undefined, "generic-password"],
  ["login_password", "pa55w0rd", "a default that everybody knows", "generic-password"],
  // A service's own name; not that name with more behind it.
  ["SHOPFRONT_PASSWORD", "shopfront2024", "made of its own name", "generic-password"],
  ["access.key.secret", "accessSecret", "made of its own name", "generic-password"],
  ["SHOPFRONT_PASSWORD", "shopfront2024567", undefined, "generic-password"],
  ["SHOPFRONT_PASSWORD", "shopfront-Xq2", undefined, "generic-password"],
  // Maps and caches have keys; a choice of how to sign in is a word.
  ["auth", "IndividualB2Cx1", "a name that says no more than key"],
  ["auth", `svc:${token}`, undefined],
  ["auth", token, undefined],
  ["aws_access_key_id", token, "the identifier of a key pair"],
  ["upload_credential", `${token}/20240101/eu/s3/aws4_request`, "the identifier of a key pair"],
  ["reset_code", "CS06182", "an error's code"],
  ["reset_code", "cs06182", undefined],
  ["api_token", `${token.slice(0, 12)}?${token.slice(0, 9)}`, "characters that tokens do not have"],
  ["api_token", `${token.slice(0, 12)}%zz${token.slice(0, 9)}`, "characters that tokens do not have"],
  ["api_token", `${token.slice(0, 12)}%2F${token.slice(0, 9)}`, undefined],
  ["api_token", `${token.slice(0, 12)}? ${token.slice(0, 9)}`, undefined],
])("%s = %s is doubted: %s", (key, value, doubt, kind = "generic-token") => {
  expect(findDoubt(place(key, value), kind, "data")).toBe(doubt);
});

test("a value that stands twice on its line is doubted where it stands alone, and is short", () => {
  const find = (before: string, value = "Zk4w8XpQ") =>
    findDoubt(place("Password", value, { before }), "generic-password", "data");
  expect(find('Username = "Zk4w8XpQ", Password = "')).toBe("stands twice on its line");
  expect(find('Zk4w8XpQ Password = "')).toBe("stands twice on its line");
  expect(find('Username = "xZk4w8XpQ", Password = "')).toBeUndefined();
  expect(find('Username = "Zk4w8XpQ-2", Password = "')).toBeUndefined();
  expect(find('Username = "another", Password = "')).toBeUndefined();
  expect(find(`Username = "${token}abc", Password = "`, `${token}abc`)).toBeUndefined();
});

test("an example by its words, before or behind, and in a program's comment only there", () => {
  const find = (more: Partial<Place>, pathClass: (typeof pathClasses)[number] = "code") =>
    findDoubt(place("Password", "Zk4w8XpQ", more), "generic-password", pathClass);
  expect(find({ after: '"  usage: as shown' })).toBe("an example in its own words");
  expect(find({ before: '>>> login("' })).toBe("an example in its own words");
  expect(find({ before: 'a >>> login("' })).toBeUndefined();
  for (const before of ['/// Connect("', '//! Connect("', ' * Connect("', '/* Connect("'])
    expect([find({ before }), find({ before }, "data")]).toEqual(["an example in a comment", undefined]);
  // In settings and scripts only words are an example: a command or a line that was commented out has worked.
  for (const before of ['# user.update(a, "', "## | eap | password | "])
    expect([find({ before }), find({ before }, "data"), find({ before }, "script")]).toEqual([
      "an example in a comment",
      undefined,
      undefined,
    ]);
  expect(find({ before: "## password = ", value: "thisisreallysecretvalue" }, "data")).toBe("an example in a comment");
  expect(find({ before: "## - password = " }, "data")).toBeUndefined();
  for (const before of ['// const password = "', '  # db_password: "', '-- "db.password" = "', '//$password = "'])
    expect(find({ before })).toBeUndefined();
});

test("labels of other languages, and unquoted words that go on, are no values", () => {
  const calm = (key: string, value: string, more: Partial<Place> = {}, pathClass: "data" | "translation" = "data") =>
    findCalm(place(key, value, more), pathClass);
  const bare = { quote: "", before: "password: ", after: " vergessen haben" };
  for (const value of ["Wachtwoord", "Mot de passe :", "Nova senha", "пароль", "비밀번호", "Şifreniz"])
    expect(calm("new_password", value), value).toBe("translation");
  expect(calm("new_password", "senha2024x")).toBeUndefined();
  expect(calm("new_password", "Zebra", { ...bare, link: "colon" })).toBe("translation");
  expect(calm("new_password", "Zebra", { ...bare, link: "equals" })).toBe("translation");
  expect(calm("new_password", "Zebra", { ...bare, link: "word" })).toBeUndefined();
  expect(calm("new_password", "Zebra", { ...bare, link: "colon", quote: '"' })).toBeUndefined();
  expect(calm("NEW_PASSWORD", "Zebra", { ...bare, link: "colon" })).toBeUndefined();
  expect(calm("new_password", "Zebra7", { ...bare, link: "colon" })).toBeUndefined();
  expect(calm("new_password", "Zebra", { ...bare, link: "colon", after: " 12" })).toBeUndefined();
  expect(calm("new_password", "Harbour lights", {}, "translation")).toBe("translation");
  expect(calm("new_password", "Harbour 47 lights", {}, "translation")).toBe("translation");
  expect(calm("new_password", "Harbour47", {}, "translation")).toBeUndefined();
  expect(calm("new_password", "Harbour lights")).toBeUndefined();
});

test("a value is tied to its name over calls and brackets that are opened between", () => {
  const rule = rules.find(({ id }) => id === "generic-password")!;
  const linkOf = (before: string) => {
    const secret = new Secret("Zk4w8XpQ");
    const context = new Secret(`${before}Zk4w8XpQ"`);
    const found = { rule, secret, context, contextStart: before.length, keyName: "password" };
    return parsePlace(found as unknown as Candidate).link;
  };
  for (const before of ['password = "', 'password = call("', 'password = a.b::c$!("', 'password = [ "', 'password={"'])
    expect(linkOf(before), before).toBe("equals");
  expect([linkOf('password: [ "'), linkOf('f(a, g("'), linkOf('setPassword( "')]).toEqual(["colon", "comma", "call"]);
  expect([linkOf('password = a-b("'), linkOf('password = x y("'), linkOf('password = (a) "')]).toEqual([
    ...["call", "call", "word"],
  ]);
  expect([linkOf(`x = ${"y".repeat(41)}("`), linkOf(`x = ${"y".repeat(40)}("`)]).toEqual(["call", "equals"]);
});

const lines = [
  ...["password = null", 'password: "changeme"', 'token = "${TOKEN}"', `api_key = "${token}"`, "db_password = hunter2"],
  ...["password = config.password", "let password = options;", `secret: ${createHex(20)}`, "password: Kennwort"],
  ...[`client_secret = "${base64(`change-me ${"x".repeat(9)}`)}"`, "passwd: xxxxxxxx", 'auth_token = "tiger42"'],
  ...['console.log("token", token);', "az ad app credential reset --id x", 'logger.info("password: " + password)'],
].flatMap((line) => [line, `  ${line} # default`, `expect(() => { ${line} })`]);

test("what is passed over early is what the judge would pass over, and what is said to be reported is", () => {
  const candidates = scanner.scan(Buffer.from(`${lines.join("\n")}\n`));
  const couldKeep = createValueFilter();
  const answers = new Set<string>();
  for (const candidate of candidates) {
    const judged = pathClasses.map((pathClass) => judgeCandidate(candidate, pathClass).level !== undefined);
    expect(pathClasses.map((pathClass) => isReported(candidate, pathClass))).toEqual(judged);
    expect(judgeEverywhere(candidate).map(({ level }) => level !== undefined)).toEqual(judged);
    const { rule, secret, proof } = candidate;
    const isQuoted = parsePlace(candidate).quote !== "";
    for (const _ of ["first", "remembered"]) {
      const could = couldKeep(rule, secret.reveal(), proof, isQuoted);
      if (judged.includes(true)) expect(could, secret.reveal()).toBe(true);
      answers.add(`${rule.judged ? "judged" : "format"} ${rule.advisory ? "advice" : "secret"} ${could}`);
    }
  }
  expect([...answers].sort()).toEqual(["format advice true", "judged secret false", "judged secret true"]);
});

test("a value is refused early by what it is, not by what stood there before, and never one that is proven", () => {
  const couldKeep = createValueFilter();
  const rule = rules.find(({ id }) => id === "generic-password")!;
  const named = rules.find((other) => !other.judged)!;
  for (const value of ["changeme", "null", "********", "${PASSWORD}"]) {
    expect([couldKeep(rule, value, "invalid", true), couldKeep(rule, value, "invalid", true)]).toEqual([false, false]);
    expect(couldKeep(rule, value, "valid", true)).toBe(true);
    expect(couldKeep(named, value, "invalid", true)).toBe(true);
  }
  // In a program its place tells sooner that it is a name; a literal is one everywhere.
  expect([couldKeep(rule, "your_password", "invalid", false), isCalmAlone("your_password")]).toEqual([true, true]);
  expect(couldKeep(rule, "your_password", "invalid", true)).toBe(false);
  expect(couldKeep(rule, "undefined", "invalid", false)).toBe(false);
  expect(couldKeep(rule, "hunter2tiger", "invalid", true)).toBe(true);
});
