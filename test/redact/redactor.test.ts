import { createHash, randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { text as readText } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redactor.ts";
import { createRedactingStream } from "../../src/redact/stream.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { rules } from "../../src/rules/index.ts";

const createToken = (): string => {
  const body = createHash("sha256").update(randomBytes(16)).digest("hex").slice(0, 30);
  return `ghp_${body}${encodeCrc32Base62(body)}`;
};

describe("text", () => {
  test("a token is replaced by its kind and a mark, the rest stays", () => {
    const token = createToken();
    const { value, redactions } = createRedactor({ rules }).redactText(`before ${token} after`);
    expect(value).toMatch(/^before \[redacted:github-[a-z-]+:[0-9a-f]{8}\] after$/);
    expect(redactions).toHaveLength(1);
    expect(JSON.stringify(redactions)).not.toContain(token.slice(4));
  });

  test("two occurrences share a mark under one key, and not under another", () => {
    const token = createToken();
    const marks = (key: string) =>
      createRedactor({ rules, key })
        .redactText(`${token}\n${token}`)
        .redactions.map((one) => one.mark);
    const [first, second] = marks("one");
    expect(first).toBe(second);
    expect(marks("two")[0]).not.toBe(first);
  });
});

test("what blocks a commit by its name is what a redactor of errors takes out", () => {
  const redact = (text: string) =>
    createRedactor({ rules, level: "error" })
      .redactText(text)
      .redactions.map(({ ruleId, level }) => [ruleId, level]);
  const id = randomUUID();
  expect(redact(`RAPID7_API_KEY=${id}\n`)).toEqual([["rapid7-api-key", "error"]]);
  expect(redact(`rapid7 cache key: ${id}\nCACHE_KEY=${id.replaceAll("-", "")}\n`)).toEqual([]);
  expect(redact(`API_KEY=${id}\n`)).toEqual([["generic-token", "error"]]);
});

test("JSON keeps its shape and stays JSON", () => {
  const token = createToken();
  const value = { content: [{ type: "text", text: `use "${token}"` }], count: 3, nothing: null, yes: true };
  const redacted = createRedactor({ rules }).redactJson(value).value;
  expect(JSON.stringify(redacted)).not.toContain(token);
  expect({ ...redacted, content: [] }).toEqual({ ...value, content: [] });
});

test("what a name beside it makes a secret is replaced once, whatever else the string holds", () => {
  const [first, second] = [randomBytes(24).toString("base64url"), randomBytes(24).toString("base64url")];
  const key = { kty: "oct", note: "k", k: first, password: second, text: 'a "quoted" é' };
  const redactor = createRedactor({ rules });
  for (const { value, redactions } of [redactor.redactJson(key), redactor.redactJsonText(JSON.stringify(key))]) {
    const { k, password, ...rest } = (typeof value === "string" ? JSON.parse(value) : value) as typeof key;
    expect(k).toMatch(/^\[redacted:jwk-symmetric-key:[0-9a-f]{8}\]$/);
    expect(password).toMatch(/^\[redacted:[a-z-]+:[0-9a-f]{8}\]$/);
    expect(rest).toEqual({ kty: "oct", note: "k", text: 'a "quoted" é' });
    expect(redactions).toHaveLength(2);
  }
});

test("a token that is a key of an object is replaced too, and its value stays", () => {
  const token = createToken();
  const { value, redactions } = createRedactor({ rules }).redactJson({ [token]: 1 });
  expect(JSON.stringify(value)).toMatch(/^\{"\[redacted:github-[a-z-]+:[0-9a-f]{8}\]":1\}$/);
  expect(redactions).toHaveLength(1);
});

test("no border between chunks hides a token", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }), async (sizes) => {
      const token = createToken();
      const whole = `start é of a log\nAuthorization: token ${token}\nthe end, not ended by a line break`;
      const bytes = Buffer.from(whole);
      const chunks: Buffer[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % sizes.length]!;
        chunks.push(bytes.subarray(at, at + size));
        at += size;
      }
      const out = await readText(
        Readable.from(chunks).pipe(createRedactingStream(createRedactor({ rules, key: "k" }))),
      );
      expect(out).toBe(createRedactor({ rules, key: "k" }).redactText(whole).value);
      expect(out).not.toContain(token);
    }),
    { numRuns: 100 },
  );
});

test("what several members say together is cut out at its own place, whatever letters stand before it", () => {
  const keys = Array.from({ length: 3 }, (_, at) => ({
    note: `é日本 😀 ${at}`,
    kty: "oct",
    k: randomBytes(32).toString("base64url"),
  }));
  const { value, redactions } = createRedactor({ rules }).redactJsonText(JSON.stringify(keys));
  const redacted = JSON.parse(value) as typeof keys;
  expect(redactions).toHaveLength(3);
  for (const [at, { note, kty, k }] of redacted.entries()) {
    expect([note, kty]).toEqual([keys[at]!.note, "oct"]);
    expect(k).toMatch(/^\[redacted:[a-z-]+:[0-9a-f]{8}\]$/);
  }
});
