import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");

test("an archive that unpacks to more than is read is never clean: in files, in a commit, in history", () =>
  withRepository(async (git) => {
    const scan = async (...args: string[]) => {
      const { status, stdout } = await git.run(process.execPath, [hook, "scan", ...args, "--format", "json"]);
      return {
        status,
        reasons: JSON.parse(stdout)
          .skipped.map(({ reason }: { reason: string }) => reason)
          .sort(),
      };
    };
    const pack = (text: Buffer, depth: number): Buffer => (depth === 0 ? text : pack(gzipSync(text), depth - 1));
    git.write("dump.sql.gz", gzipSync(Buffer.alloc(70 << 20, "x\n")));
    git.write("nested.gz", pack(Buffer.alloc(70 << 20, "x\n"), 3));
    git.write("wrapped.gz", pack(Buffer.from("x\n"), 5));
    git.write("values.yaml", `dump: ${gzipSync(Buffer.alloc(70 << 20, "x\n")).toString("base64")}\n`);
    await git.git("add", "--all");
    const large = "an archive that unpacks to more than 64 MiB";
    const unread = { status: 3, reasons: [large, large, large, "archives in one another, more than 4 deep"] };
    expect(await scan(".")).toEqual(unread);
    expect(await scan("--staged")).toEqual(unread);
    await git.commit("a dump");
    expect(await scan("--history")).toEqual(unread);
  }));
