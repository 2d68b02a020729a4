import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { find, isSilent } from "./everyday.ts";

const bytes = [...createRandom("key bytes").bytes(32)];
const hex = Buffer.from(bytes).toString("hex");
const list = (write: (byte: number) => string, mark = ", ", count = 32): string =>
  bytes.slice(0, count).map(write).join(mark);
const digits = (byte: number): string => `0x${byte.toString(16).padStart(2, "0")}`;
const escaped = list((byte) => `\\x${byte.toString(16).padStart(2, "0")}`, "");

const rows: readonly (readonly [path: string, text: string])[] = [
  ["a.c", `static const uint8_t aes_key[32] = {${list(digits)}};`],
  ["a.c", `const unsigned char signing_secret[] = {\n  ${list(digits, ",\n  ")}\n};`],
  ["a.go", `var secretKey = []byte{${list(String)}}`],
  ["A.java", `private static final byte[] AES_KEY = {${list((byte) => `(byte) ${digits(byte)}`)}};`],
  ["a.py", `secret_key = bytes([${list(String)}])`],
  ["a.cs", `byte[] encryptionKey = new byte[] { ${list(digits)} };`],
  ["a.rs", `const SECRET_KEY: [u8; 32] = [${list(String)}];`],
  ["a.ts", `const secretKey = Uint8Array.from([${list(String)}]);`],
  ["a.json", `{"secretKey": [${list(String, ",")}]}`],
  ["a.py", `AES_KEY = b"${escaped}"`],
  ["a.c", `const char *secret_key = "${escaped}";`],
];

describe("a key written as its bytes", () => {
  test.each(rows)("in %s blocks: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toContainEqual({ value: hex, level: "error" });
  });
  isSilent([
    ["a.c", `static const uint8_t key_map[32] = {${Array.from({ length: 32 }, (_, at) => digits(at)).join(", ")}};`],
    ["a.c", `static const uint8_t aes_key[16] = {${"0x00, ".repeat(15)}0x00};`],
    ["a.c", `static const uint8_t public_key[32] = {${list(digits)}};`],
    ["a.c", `static const uint8_t pixels[32] = {${list(digits)}};`],
    ["a.c", `static const uint8_t keys[31] = {${list(digits, ", ", 31)}};`],
    ["a.py", `AES_KEY = b"\\x00\\x01\\x02"`],
  ]);
});
