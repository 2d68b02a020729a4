/** `npm run demo`: Nelson's leak at the three doors, on real git, the shipped bundles and a loopback GitHub. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { withRepository } from "../git/repository.ts";
import { playHistory } from "./history-act.ts";
import { playHook } from "./hook-act.ts";
import { connectionString, password } from "./nelson.ts";
import { playPullRequest } from "./pull-request-act.ts";
import { createStage } from "./stage.ts";

const dist = join(import.meta.dirname, "../../dist");
const hidden = [password, connectionString, Buffer.from(password).toString("base64")];
const stage = createStage((text) => process.stdout.write(text), hidden);

if (!existsSync(join(dist, "hook.js"))) {
  process.stderr.write("dist/ is not built. Run: npm run build\n");
  process.exit(2);
}
const start = performance.now();
process.stdout.write("Nelson writes an MCP server and hard-codes the password of the production database.\n");
process.stdout.write("Everything happens in temporary directories, which are deleted at the end.\n");

await withRepository((nelson) => playHook(stage, dist, nelson));
await withRepository((git) => playPullRequest(stage, git));
await withRepository((git) => playHistory(stage, dist, git));

const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (stage.failures.length > 0) {
  process.stdout.write(`\nNot everything happened as it must (${seconds} s):\n`);
  for (const failure of stage.failures) process.stdout.write(`  ✗ ${failure}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`\nThree doors, three times stopped, and the password was never shown (${seconds} s).\n`);
}
