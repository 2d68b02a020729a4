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
