import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGitHubToken } from "../action/secrets.ts";
import { withRepository } from "../git/repository.ts";

const dist = join(import.meta.dirname, "../../dist");

test.each(["hook.js", "action.js"])(
  "%s: an error thrown where nobody catches it, or a promise that nobody waits for, is status 3 with its place and without its words",
  (bundle) =>
    withRepository(async (git) => {
      const token = createGitHubToken();
      const preload = join(git.outside, "preload.cjs");
      writeFileSync(
        preload,
        `const fail = () => { throw new RangeError("cannot work on " + process.env.WORDS + "\\n    at " + process.env.WORDS); };
        setTimeout(process.env.KIND === "thrown" ? fail : async () => fail(), 1);\n`,
      );
      for (const KIND of ["thrown", "rejected"]) {
        const env = { KIND, WORDS: token, NODE_OPTIONS: `--require=${preload}`, GITHUB_EVENT_NAME: "push" };
        const { status, stdout, stderr } = await git.run(process.execPath, [join(dist, bundle), "scan", "."], { env });
        expect(stdout + stderr).not.toContain(token);
        expect(stdout + stderr).toMatch(/failed in a way it does not know \(RangeError\)/);
        expect(stdout + stderr).toMatch(/^ {4}at .*preload\.cjs/m);
        expect(status, KIND).toBe(3);
      }
    }),
);
