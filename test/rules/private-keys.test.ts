import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { provePem } from "../../src/rules/private-keys.ts";

test("a header's last word is none of the key", () => {
  const key = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString().trim();
  expect(provePem(key)).toBe("unknown");
  for (const header of ["Comment: imported", "Comment: of old, and imported", "Subject: some-test key2"])
    expect(provePem(key.replace("KEY-----\n", `KEY-----\n${header}\n`)), header).toBe("unknown");
  expect(provePem(key.replaceAll("\n", "\nbuild | "))).toBe("unknown");
});

test("a key whose lines are joined, as one language or another joins strings", () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const lines = privateKey.export({ type: "pkcs8", format: "pem" }).toString().trim().split("\n");
  const quoted = lines.map((line) => `"${line}"`);
  const joints = [" & vbCrLf & _\n ", " & _\n ", " . PHP_EOL .\n ", " + Environment.NewLine +\n ", " <>\n ", "\n << "];
  for (const joint of [...joints, " ~\n ", " ^\n ", " ..\n ", " ++\n ", " ||\n ", " +\n ", "\n "])
    expect(provePem(quoted.join(joint).slice(1, -1)), joint).toBe("unknown");
  expect(provePem(`${lines[0]}" & password & "${lines.at(-1)}`)).toBe("invalid");
});
