import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createEventStream } from "../../src/proxy/events.ts";
import { createInspection } from "../../src/proxy/inspection.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";
import { rules } from "../../src/rules/index.ts";

const body = createHash("sha256").update(randomBytes(16)).digest("hex").slice(0, 30);
const token = `ghp_${body}${encodeCrc32Base62(body)}`;
const replace = createInspection({ redactor: createRedactor({ rules, key: "k" }), policy: "redact", onAudit() {} });

const send = (chunks: readonly string[]): Promise<string> =>
  readText(Readable.from(chunks.map((chunk) => Buffer.from(chunk))).pipe(createEventStream(replace)));

/** Whole, cut in two at each place, and cut everywhere. */
async function* sendInChunks(text: string): AsyncGenerator<string> {
  yield await send([text]);
  for (let at = 1; at < text.length; at++) yield await send([text.slice(0, at), text.slice(at)]);
  yield await send([...text]);
}

const event = (said: string, end: string): string =>
  `event: message${end}id: 4${end}data: {"jsonrpc":"2.0",${end}data: "id":1,"result":{"text":"${said}"}}${end}`;

test.each([
  ["line feeds", "\n"],
  ["both", "\r\n"],
  ["carriage returns", "\r"],
])("lines that end with %s are told apart, wherever chunks end", async (_, end) => {
  for (const behind of [end, "", `${end}: bye${end}`]) {
    const calm = `${event("nothing", end)}${behind}`;
    for await (const got of sendInChunks(calm)) expect(got).toBe(calm);
    const told = `${event("nothing", end)}${end}${event(`use ${token}`, end)}${behind}`;
    for await (const got of sendInChunks(told)) {
      expect(got).not.toContain(token.slice(0, 12));
      expect(got).not.toContain(token.slice(-12));
      expect(got.startsWith(`${event("nothing", end)}${end}`)).toBe(true);
      expect(got).toMatch(/"text":"use \[redacted:github-[a-z-]+:[0-9a-f]{8}\]"/);
    }
  }
});

test("an event whose last line has no end is inspected, and so is one behind a byte order mark", async () => {
  const said = `{"jsonrpc":"2.0","id":1,"result":{"text":"${token}"}}`;
  for (const text of [`data: ${said}`, `data:${said}`, `\ufeffdata: ${said}\n\n`])
    for await (const got of sendInChunks(text)) expect(got).toMatch(/^data: \{[^\n]*\[redacted:[^\n]*\n{0,2}$/);
});

test("an event goes out when it ends, though it ends with a carriage return", async () => {
  const stream = createEventStream(replace);
  const calm = event("nothing", "\r");
  stream.write(Buffer.from(`${calm}\r`));
  const [out] = await new Promise<Buffer[]>((resolve) => stream.once("data", (data: Buffer) => resolve([data])));
  expect(String(out)).toBe(`${calm}\r`);
  stream.end();
});
