import { pipeline } from "node:stream/promises";
import { ExitStatus, UsageError } from "../src/errors.ts";
import { createRedactor } from "../src/redact/redactor.ts";
import { createRedactingStream } from "../src/redact/stream.ts";
import { rules } from "../src/rules/index.ts";
import type { Command } from "./commands.ts";

export const redactCommand: Command = {
  summary: "put placeholders in place of secrets in a text that goes by",
  help: `Usage: leakgate redact [OPTION…] < TEXT

Copies standard input to standard output. In place of a secret stands its kind and a mark, the same for the same value
under the same key. A line goes out when it is whole, a private key when its end has come.

  --key-file FILE        key of the marks; default: a random one for this run
  --count                say on standard error how many were replaced

Exit status: 0 · 2 usage
`,
  options: { "key-file": { type: "string" }, count: { type: "boolean" } },
  async run({ text, flag, positionals }, shell) {
    if (positionals.length > 0) throw new UsageError("leakgate redact reads standard input", "Pipe the text into it.");
    const key = text["key-file"] === undefined ? undefined : await readKey(text["key-file"]);
    let count = 0;
    const stream = createRedactingStream(createRedactor({ rules, ...(key && { key }) }), () => count++);
    await pipeline(shell.input, stream, shell.out, { end: false });
    if (flag["count"]) shell.err.write(`leakgate: ${count} replaced\n`);
    return ExitStatus.clean;
  },
};

/** In every shell, and as bytes: PowerShell writes what goes by ">" as text. */
const makeKey = `Make one: node -e "require('fs').writeFileSync('key', require('crypto').randomBytes(32))"`;

/** @throws UsageError for a key that could be guessed */
async function readKey(file: string): Promise<Buffer> {
  const { readFile } = await import("node:fs/promises");
  const key = await readFile(file).catch(() => {
    throw new UsageError("the key file could not be read", makeKey);
  });
  if (key.length >= 16) return key;
  throw new UsageError("the key file holds fewer than 16 bytes", makeKey);
}
