import { join } from "node:path";
import type { Repository } from "../git/repository.ts";
import { harmlessServer, server } from "./nelson.ts";
import type { Stage } from "./stage.ts";

/** The first door: Nelson's commit on his own machine. */
export async function playHook(stage: Stage, dist: string, nelson: Repository): Promise<void> {
  stage.act("1. The hook: the commit is blocked");
  stage.say("Nelson has a repository with an MCP server in it, and installs the hook: leakgate init");
  nelson.write("server.ts", harmlessServer);
  await nelson.commit("an MCP server that answers with the order's number");
  const init = await nelson.run("node", [join(dist, "hook.js"), "init"]);
  stage.must("the hook is installed", init.status === 0);

  stage.say("In a hurry he hard-codes the connection string of the database, and commits:");
  nelson.write("server.ts", server);
  await nelson.git("add", "server.ts");
  const before = await nelson.git("rev-parse", "HEAD");
  const commit = await nelson.run("git", ["commit", "--message", "orders from the database"]);
  stage.show(`$ git commit -m "orders from the database"\n${commit.stdout}${commit.stderr}`);
  stage.must("the commit is blocked with exit status 1", commit.status === 1);
  stage.must("nothing was committed", (await nelson.git("rev-parse", "HEAD")) === before);
  stage.must("the message shows file and line", /server\.ts:6\b/.test(commit.stdout + commit.stderr));
  const words = (commit.stdout + commit.stderr).replaceAll(/\s+/g, " ");
  stage.must("the way out is an identity, then Key Vault", /managed identity.*key vault/i.test(words));

  stage.say("A commit without the secret goes through:");
  nelson.write("server.ts", `${harmlessServer}// orders come with the next change\n`);
  await nelson.git("add", "server.ts");
  const clean = await nelson.run("git", ["commit", "--message", "a note"]);
  stage.must("the clean commit is made", clean.status === 0);
}
