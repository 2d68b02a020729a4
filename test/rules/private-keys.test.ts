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
