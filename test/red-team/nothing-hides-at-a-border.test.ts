/** Texts are looked at in pieces: tokens stand at, across and beside the borders of them, plain and encoded. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { pieceLength, pieceMargin } from "../../src/scanner/kernel/kernel.ts";
import { withRepository } from "../git/repository.ts";
import { createGitHubToken } from "../hook/samples.ts";

const leakgate = join(import.meta.dirname, "../../dist/hook.js");

const escapeAll = (text: string): string =>
  [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

const forms: Readonly<Record<string, (token: string) => string>> = {
  plain: (token) => token,
  base64: (token) => Buffer.from(`{"token":"${token}"}`).toString("base64"),
  hex: (token) => Buffer.from(`token=${token}`).toString("hex"),
  escaped: escapeAll,
  joined: (token) => `"${token.slice(0, 17)}" + "${token.slice(17)}"`,
};

/** One token in each form, one piece after the other, the end of each so many bytes behind a border. */
function createText(token: string, behind: number, filler: string): string {
  let text = "";
  for (const [number, form] of Object.values(forms).entries()) {
    const value = ` ${form(token)} `;
    const room = (number + 1) * pieceLength + behind - value.length - text.length;
    text += filler.repeat(Math.ceil(room / filler.length)).slice(0, room) + value;
  }
  return `${text}\n`;
}

test("a token is found wherever a border cuts it, in every form, on one line and in many", () =>
  withRepository(async (git) => {
    // Every place at which the border can lie in a form of two hundred bytes, and around its margin.
    const places = [
      ...Array.from({ length: 48 }, (_, step) => 5 * step - 10),
      pieceMargin - 1,
      pieceMargin,
      pieceMargin + 1,
    ];
    for (const behind of places) {
      git.write(`lines-${behind}.txt`, createText(createGitHubToken(), behind, "lorem ipsum dolor\n"));
      git.write(`line-${behind}.txt`, createText(createGitHubToken(), behind, "lorem ipsum, "));
    }
    await git.git("add", "--all");
    for (const target of [["."], ["--staged"]]) {
      const { stdout, stderr } = await git.run(process.execPath, [leakgate, "scan", ...target, "--format", "json"]);
      // Each place is a row of its own.
      const rows = (JSON.parse(stdout) as { findings: { location: { path: string } }[] }).findings;
      const counts = new Map<string, number>();
      for (const { location } of rows) counts.set(location.path, (counts.get(location.path) ?? 0) + 1);
      const expected = places.flatMap((behind) => [`lines-${behind}.txt`, `line-${behind}.txt`]);
      const missed = expected.filter((path) => counts.get(path) !== Object.keys(forms).length);
      expect(missed, `${target} ${stderr}`).toEqual([]);
    }
  }));
