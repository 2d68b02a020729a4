import { join } from "node:path";
import { runAction } from "../action-run.ts";
import type { Repository } from "../git/repository.ts";
import { startGitHub } from "../github/server.ts";
import { createSchedulePayload } from "../payloads/history.ts";
import { harmlessServer, server } from "./nelson.ts";
import type { Stage } from "./stage.ts";

const place = { owner: "contoso", repo: "orders-mcp", private: true } as const;

/** The third door: the leak is in the history already, and was only deleted, never repaired. */
export async function playHistory(stage: Stage, dist: string, git: Repository): Promise<void> {
  stage.act("3. History: one tracking issue with a Key Vault rotation checklist");
  git.write("server.ts", server);
  await git.commit("orders from the database");
  git.write("server.ts", harmlessServer);
  await git.commit("remove the password");

  stage.say("On a desk: leakgate scan --history");
  const local = await git.run("node", [join(dist, "hook.js"), "scan", "--history"]);
  stage.show(local.stdout + local.stderr);
  stage.must("the removed password is found, with exit status 1", local.status === 1);

  const github = await startGitHub();
  try {
    const repository = github.addRepository({
      owner: place.owner,
      name: place.repo,
      gitDir: join(git.path, ".git"),
      private: true,
    });
    const workspace = join(git.outside, "workspace");
    await git.run("git", ["clone", "--quiet", `file://${git.path}`, workspace]);
    stage.say("Every night the Action does the same, and keeps an issue:");
    const night = () => runAction({ event: "schedule", payload: createSchedulePayload(place), github, workspace });
    const first = await night();
    const issues = [...repository.issues.values()];
    const [issue] = issues;
    stage.show(`${issue?.title ?? "no issue"}\n\n${issue?.body ?? first.stdout}`);
    stage.must("there is one issue", issues.length === 1);
    stage.must(
      "it has a checklist with Key Vault commands",
      /- \[ \]/.test(issue?.body ?? "") && /az keyvault secret set/.test(issue?.body ?? ""),
    );

    const body = issue?.body;
    await night();
    stage.must(
      "the next night changes nothing and opens no second one",
      repository.issues.size === 1 && issue?.body === body,
    );
    stage.must("GitHub's rules were kept in every request", github.violations.length === 0);
  } finally {
    await github.close();
  }
}
