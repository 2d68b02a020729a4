import { join } from "node:path";
import { runAction } from "../action-run.ts";
import type { Repository } from "../git/repository.ts";
import { startGitHub } from "../github/server.ts";
import { createPullRequestPayload } from "../payloads/pull-request.ts";
import { harmlessServer, server } from "./nelson.ts";
import type { Stage } from "./stage.ts";

const place = { owner: "contoso", repo: "orders-mcp", private: true } as const;

/** The second door: Nelson had no hook, and opens a pull request. */
export async function playPullRequest(stage: Stage, git: Repository): Promise<void> {
  stage.act("2. The Action: the pull request gets a review comment, and the check fails");
  git.write("server.ts", harmlessServer);
  const base = await git.commit("an MCP server that answers with the order's number");
  await git.git("switch", "--quiet", "--create", "database");
  git.write("server.ts", server);
  const head = await git.commit("orders from the database");

  const github = await startGitHub();
  try {
    github.addRepository({ owner: place.owner, name: place.repo, gitDir: join(git.path, ".git"), private: true });
    const refs = { base: "main", head: "database" };
    const pull = await github.addPullRequest({ ...place, ...refs, title: "Orders from the database" });
    stage.say(`A stand-in for GitHub listens on ${github.url}; the Action runs as a runner would start it.`);
    const workspace = join(git.outside, "workspace");
    await git.run("git", ["clone", "--quiet", "--depth=1", `file://${git.path}`, workspace]);
    const payload = createPullRequestPayload({
      ...place,
      number: pull.number,
      base: { ref: "main", sha: base },
      head: { ref: "database", sha: head },
    });
    const run = await runAction({ event: "pull_request", payload, github, workspace });

    const [comment] = pull.comments;
    stage.say("The log of the job:");
    stage.show(run.stdout);
    stage.say(`The review comment${comment ? `, on ${comment.path}, line ${comment.originalLine}` : " is missing"}:`);
    stage.show(comment?.body ?? "");
    stage.say("The job summary:");
    stage.show(run.summary);
    stage.must("one review comment stands on the very line", pull.comments.length === 1 && comment?.originalLine === 6);
    stage.must(
      "the conclusion is findings, and the check fails",
      run.outputs["conclusion"] === "findings" && run.status === 1,
    );
    stage.must("the job summary names the file", run.summary.includes("server.ts"));
    stage.must("GitHub's rules were kept in every request", github.violations.length === 0);
  } finally {
    await github.close();
  }
}
