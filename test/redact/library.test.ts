import { Console } from "node:console";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { inspect } from "node:util";
import pino from "pino";
import { MESSAGE } from "triple-beam";
import { expect, expectTypeOf, test } from "vitest";
import winston from "winston";
import * as library from "../../dist/redact.mjs";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";

const { createRedactor, createRedactingStream } = library;

const createToken = (): string => {
  const body = createHash("sha256").update(randomBytes(16)).digest("hex").slice(0, 30);
  return `ghp_${body}${encodeCrc32Base62(body)}`;
};
const password = () => ["Super", "Secret", randomBytes(3).toString("hex")].join("");
const placeholder = /\[redacted:[a-z0-9-]+:[0-9a-f]{8}\]/;

test("what is shipped is what its types say, and needs nothing but Node", async () => {
  const source = await import("../../src/redact/index.ts");
  expectTypeOf(source.createRedactor).toExtend<typeof library.createRedactor>();
  expectTypeOf(source.createRedactingStream).toBeCallableWith(createRedactor({ key: "k" }) as never);
  expect(Object.keys(source).sort()).toEqual(Object.keys(library).sort());
  const code = readFileSync(join(import.meta.dirname, "../../dist/redact.mjs"), "utf8");
  const imported = [...code.matchAll(/^import .* from "([^"]+)"/gm)].map(([, name]) => name);
  expect(imported.filter((name) => !/^(?:node:)?(?:buffer|crypto|stream|string_decoder|zlib)$/.test(name!))).toEqual(
    [],
  );
});

test("a log of pino stays JSON and tells no secret", () => {
  const lines: string[] = [];
  const redactor = createRedactor({ key: "the key of this service" });
  const log = pino(
    { hooks: { streamWrite: (line) => redactor.redactJsonText(line).value } },
    { write: (line: string) => void lines.push(line) },
  );
  const [token, secret] = [createToken(), password()];
  log.info({ headers: { authorization: `Bearer ${token}` }, password: `${secret}"\\` }, "sent %s", token);
  log.info("calm");
  expect(lines.join("")).not.toContain(token);
  expect(lines.join("")).not.toContain(secret);
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(first.headers.authorization).toMatch(placeholder);
  expect(placeholder.exec(first.msg)![0]).toBe(placeholder.exec(first.headers.authorization)![0]);
  expect(second.msg).toBe("calm");
});

test("a log of winston stays JSON and tells no secret", async () => {
  const lines: string[] = [];
  const redactor = createRedactor();
  const redact = winston.format((info) => {
    info[MESSAGE] = redactor.redactJsonText(String(info[MESSAGE])).value;
    return info;
  });
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = winston.createLogger({
    format: winston.format.combine(winston.format.json(), redact()),
    transports: [new winston.transports.Stream({ stream })],
  });
  const token = createToken();
  log.info("signed in", { token, connection: { password: password() } });
  await new Promise((done) => log.end(done));
  expect(lines.join("")).not.toContain(token);
  expect(JSON.parse(lines[0]!).token).toMatch(placeholder);
  expect(JSON.parse(lines[0]!).connection.password).toMatch(placeholder);
});

test("a console that writes through the stream tells no secret", async () => {
  const redactor = createRedactor();
  const stream = createRedactingStream(redactor);
  const log = new Console(stream);
  const [token, secret] = [createToken(), password()];
  log.log("request", { headers: { authorization: `Bearer ${token}` } });
  log.error(new Error(`cannot connect with Server=db;Password=${secret};`));
  stream.end();
  const text = await readText(stream);
  expect(text).not.toContain(token);
  expect(text).not.toContain(secret);
  expect(text).toContain("headers: {");
});

test("values that are more than JSON become what they say of themselves, as in JSON.stringify", () => {
  const redactor = createRedactor();
  const token = createToken();
  const value = {
    at: new Date(0),
    url: new URL(`https://example.com/?t=${token}`),
    list: [undefined, 1n, token],
    none: null,
  };
  const redacted: unknown = redactor.redactJson(value).value;
  expect(inspect(redacted)).not.toContain(token);
  expect(redacted).toMatchObject({
    at: "1970-01-01T00:00:00.000Z",
    none: null,
    list: [undefined, 1n, expect.anything()],
  });
});

test("lines of JSON in a stream stay JSON, whatever the secret holds, and other bytes stay as they are", async () => {
  const token = createToken();
  const lines = [
    `{ "n": 12345678901234567890, "n": 1.0, "password" : "${password()}\\"\\\\ \\u0041" }`,
    "plain, then a token:",
    token,
    `["${token}"]`,
    '{"calm":"\\u00e9"}',
  ];
  const out = await readText(Readable.from([`${lines.join("\n")}\n`]).pipe(createRedactingStream(createRedactor())));
  const [first, second, third, fourth, fifth] = out.split("\n");
  expect(first).toMatch(/^\{ "n": 12345678901234567890, "n": 1\.0, "password" : "\[redacted:[^"]+" \}$/);
  expect([second, fifth]).toEqual([lines[1], lines[4]]);
  expect(JSON.parse(fourth!)[0]).toBe(third);
  expect(out).not.toContain(token);
});
