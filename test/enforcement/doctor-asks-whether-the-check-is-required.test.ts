import { expect, test } from "vitest";
import { parseRemote } from "../../hook/doctor-gate.ts";
import { addRuleset, checkRule, createWorkflow, withOrganization, workflowFile } from "./organization.ts";

const target = createWorkflow(
  "pull_request_target:\n    types: [opened, synchronize, reopened, edited]\n  merge_group:",
);

test("with a token doctor asks GitHub whether the check is required, without one it asks nobody", () =>
  withOrganization(async ({ github, git, addRepository, leakgate, run }) => {
    const { rulesets } = await addRepository("shop", { [workflowFile]: target });
    await run({}, "init");
    await git.git("remote", "add", "origin", "https://127.0.0.1/acme/shop.git");

    const offline = await run({}, "doctor");
    expect(offline, offline.stdout).toMatchObject({ status: 0 });
    expect(github.requests).toEqual([]);

    const open = await leakgate("doctor");
    expect(open.stdout).toMatch(/^REPAIR {2}acme\/shop, main: .*\n {8}\S/m);
    expect(open.status).toBe(1);

    addRuleset(rulesets, [checkRule()]);
    const closed = await leakgate("doctor");
    expect(closed.stdout).toContain("ok      nobody merges into acme/shop past the check");
    expect(closed.status).toBe(0);

    github.fail(() => true, { status: 403, body: { message: "Resource not accessible" } }, 99);
    const refused = await leakgate("doctor");
    expect(refused.stdout).toMatch(/^\? {7}/m);
    expect(refused.status).toBe(0);
  }));

test.each([
  ["https://github.com/acme/shop.git", "api.github.com", "acme/shop"],
  ["https://ada:word@github.com/acme/shop", "api.github.com", "acme/shop"],
  ["git@github.com:acme/shop.git", "api.github.com", "acme/shop"],
  ["ssh://git@github.com/acme/shop.js", "api.github.com", "acme/shop.js"],
  ["ssh://git@github.example.org:2222/acme/shop.git", "github.example.org", "acme/shop"],
  ["https://acme.ghe.com/acme/shop.git", "api.acme.ghe.com", "acme/shop"],
  ["https://dev.azure.com/acme/shop/_git/shop", "api.github.com", undefined],
  ["https://github.com.example.org/acme/shop.git", "api.github.com", undefined],
  ["../shop.git", "api.github.com", undefined],
  ["", "api.github.com", undefined],
])("the remote %j is, for the API at %s, %s", (remote, host, repository) => {
  expect(parseRemote(remote, host)).toBe(repository);
});
