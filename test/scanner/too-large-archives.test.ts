import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { withRepository } from "../git/repository.ts";

const hook = join(import.meta.dirname, "../../dist/hook.js");

test("an archive that unpacks to more than is read is never clean: in files, in a commit, in history", () =>
  withRepository(async (git) => {
    const scan = async (...args: string[]) => {
      const { status, stdout } = await git.run(process.execPath, [hook, "scan", ...args, "--format", "json"]);
      return { status, reasons: JSON.parse(stdout).skipped.map(({ reason }: { reason: string }) => reason) };
    };
    git.write("dump.sql.gz", gzipSync(Buffer.alloc(70 << 20, "x\n")));
    await git.git("add", "--all");
    const unread = { status: 3, reasons: ["an archive that unpacks to more than 64 MiB"] };
    expect(await scan(".")).toEqual(unread);
    expect(await scan("--staged")).toEqual(unread);
    await git.commit("a dump");
    expect(await scan("--history")).toEqual(unread);
  }));
