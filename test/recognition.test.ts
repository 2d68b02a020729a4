import { expect, test } from "vitest";
import { createFingerprint } from "../src/fingerprint.ts";
import { createRecognition } from "../src/recognition.ts";
import { rules } from "../src/rules/index.ts";
import { Secret } from "../src/secret.ts";
import type { Finding } from "../src/types.ts";
import { createGitHubToken, createStorageConnection, createText } from "./hook/samples.ts";
import { makeFinding } from "./incidents/samples.ts";

const key = "root-commit";

/** The finding that a scan of history would give: fingerprint and rule, no value. */
function leak(id: string, value: string, keyName?: string, suffix = ""): Finding {
  const rule = rules.find((one) => one.id === id)!;
  const fingerprint = createFingerprint(rule, new Secret(value), keyName, key) + suffix;
  return { ...makeFinding({ fingerprint }), rule, ...(keyName && { keyName }) };
}

const connection = createStorageConnection();
const accountKey = connection.split("AccountKey=")[1]!.split(";")[0]!;
const token = createGitHubToken();
const password = createText(12);
const leaks = [
  leak("azure-storage-account-key", accountKey),
  leak("github-personal-access-token-classic", token, undefined, "-1"),
  leak("generic-password", password, "DB_PASSWORD"),
];
const recognise = createRecognition(leaks, key);
const names = (text: string): number[] =>
  recognise(new Secret(text)).map((found) => leaks.findIndex(({ fingerprint }) => fingerprint === found));

test.each<[string, string, number[]]>([
  ["a key alone", accountKey, [0]],
  ["a key with the line break of its file", `${accountKey}\n`, [0]],
  ["the connection string that holds it", connection, [0]],
  ["a token, whose fingerprint has a suffix", token, [1]],
  ["several in one document", JSON.stringify({ connection, token }), [0, 1]],
  ["a guessable value", password, [2]],
  ["another key", createStorageConnection(), []],
  ["another token", createGitHubToken(), []],
  ["nothing", "", []],
])("%s is recognised as what leaked, or not", (_, text, found) => {
  expect(names(text)).toEqual(found);
});

test("a guessable value is tied to the repository", () => {
  const elsewhere = createRecognition(leaks, "another-root");
  expect(elsewhere(new Secret(password))).toEqual([]);
});
