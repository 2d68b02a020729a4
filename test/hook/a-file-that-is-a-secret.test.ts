import { expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { withGate } from "./gate.ts";

const random = createRandom("a file that is a secret");

test(
  "a file that holds nothing but a secret does not pass: staged, in the tree, or in history under a name that it had",
  () =>
    withGate(async (gate) => {
      const key = random.hex(32);
      gate.write("config/master.key", key);
      gate.write("notes.txt", key);
      await gate.git("add", ".");
      expect((await gate.tryCommit()).status).toBe(1);
      expect((await gate.scanStaged()).places).toEqual(["config/master.key:1:1"]);
      expect((await gate.leakgate(["scan", "."])).stdout).toContain("config/master.key:1:1");
      await gate.commit("let through");
      await gate.git("mv", "config/master.key", "config/moved.txt");
      await gate.commit("moved");
      const before = (await gate.leakgate(["scan", "--history"])).stdout;
      expect(before).toContain("config/master.key:1:1");
      expect(before).not.toContain("more place");
      // The same line in another file, which the history's scanner knows by then.
      gate.write("config/credentials/production.key", `${key}\n`);
      await gate.git("add", ".");
      await gate.commit("again");
      await gate.git("gc", "--quiet");
      expect((await gate.leakgate(["scan", "--history"])).stdout).toContain("and 1 more place");
      gate.write("secrets/db_password", "changeme\n");
      await gate.git("add", ".");
      expect((await gate.tryCommit()).status).toBe(0);
    }),
  60_000,
);

test(
  "the name of such a file is not what it holds: letters drawn in it, as of a run or a hash, block nothing at any door",
  () =>
    withGate(async (gate) => {
      await gate.commit("begin");
      gate.write(`tls-${random.base62(12)}/password`, "changeme\n");
      gate.write(`blocks/${random.hex(32)}.key`, "\0binary");
      await gate.git("add", ".");
      expect((await gate.scanStaged()).places).toEqual([]);
      expect((await gate.tryCommit()).status).toBe(0);
      for (const args of [["."], ["--history"], ["--range", "HEAD~1..HEAD"]])
        expect([args, (await gate.leakgate(["scan", ...args])).status]).toEqual([args, 0]);
      gate.write(`tls-${random.base62(12)}/password`, random.base62(24));
      await gate.git("add", ".");
      expect((await gate.tryCommit()).status).toBe(1);
    }),
  60_000,
);
