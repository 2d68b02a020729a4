import { expect, test } from "vitest";
import { addRemote, expectBlocked, expectPassed, withGate } from "./gate.ts";
import { createText } from "./samples.ts";

const createPassword = (): string => `${createText(18)}7q`;

test("what did not block among tests' fixtures blocks where it is moved to, before the commit and before the push", () =>
  withGate(async (gate) => {
    const [user, page, other] = [createPassword(), createPassword(), createPassword()];
    const more = Array.from({ length: 20 }, (_, place) => `line${place}: ${place}\n`).join("");
    gate.write("test/fixtures/users.json", `{"db_password": "${user}"}\n`);
    gate.write("test/fixtures/app.yaml", `db_password: ${other}\n${more}`);
    gate.write("app/settings.py", `db_password = "${page}"\n`);
    await gate.commit("first");
    await addRemote(gate);

    // Among its like, and to where it counts for less: nothing is new.
    await gate.git("mv", "app/settings.py", "app/config.py");
    expectPassed(await gate.tryCommit(), "0 files, 1 name");
    await gate.git("mv", "test/fixtures/users.json", "test/fixtures/people.json");
    expectPassed(await gate.tryCommit(), "0 files, 1 name");

    await gate.git("mv", "test/fixtures/people.json", "production.json");
    expect((await gate.scanStaged()).places).toEqual(["production.json:1:18"]);
    expectBlocked(await gate.tryCommit(), "production.json:1:18", user);
    await gate.git("reset", "--quiet", "--hard");

    // The line that holds it is none of those that are new.
    await gate.git("mv", "test/fixtures/app.yaml", "app.yaml");
    gate.write("app.yaml", `db_password: ${other}\n${more}more: 1\n`);
    await gate.git("add", ".");
    expectBlocked(await gate.tryCommit(), "app.yaml:1:14", other);
    await gate.git("reset", "--quiet", "--hard");

    await gate.git("mv", "test/fixtures/people.json", "production.json");
    const past = await gate.run("git", ["commit", "--quiet", "--no-verify", "--message=past"]);
    expect(past.status).toBe(0);
    expect(past.stderr).toContain("production.json:1:18");
    const push = await gate.run("git", ["push", "origin", "HEAD"]);
    expectBlocked(push, "production.json:1:18", user);
    // What was only moved among its like stays untold.
    expect(push.stderr).not.toContain("config.py:");
  }));

test("what only warned in a docstring blocks where it comes to stand in code of the same file; what blocked and shifts does not", () =>
  withGate(async (gate) => {
    const [told, known] = [createPassword(), createPassword()];
    const lines = (above: string, below: string): string =>
      `"""Settings.\n\n${above}"""\n\nclient_password = "${known}"\n${below}`;
    const shown = `db_password = "${told}"\n`;
    gate.write("app/settings.py", lines(shown, ""));
    await gate.commit("first");
    await addRemote(gate);

    const tryLines = (above: string, below: string) => {
      gate.write("app/settings.py", lines(above, below));
      return gate.git("add", ".").then(() => gate.tryCommit());
    };
    expectPassed(await tryLines(`More.\n  ${shown}`, "more = 1\n"), "1 file");
    // Indented, it is a new line with an old value.
    expectPassed(await tryLines(shown, `if more:\n    client_password = "${known}"\n`), "1 file");
    expectBlocked(await tryLines("", shown), "app/settings.py:6:16", told);

    const past = await gate.run("git", ["commit", "--quiet", "--no-verify", "--message=past"]);
    expect(past.status).toBe(0);
    const push = await gate.run("git", ["push", "origin", "HEAD"]);
    expectBlocked(push, "app/settings.py:6:16", told);
    expect(push.stderr).not.toContain("settings.py:5:");

    // Where its own line stays, and what made a docstring of it goes, the commit brings no line that holds it.
    await gate.git("reset", "--quiet", "--hard", "HEAD~1");
    gate.write("app/settings.py", `# Settings.\n\n${shown}\nclient_password = "${known}"\n`);
    await gate.git("add", ".");
    await gate.tryCommit();
    expectBlocked(await gate.run("git", ["push", "origin", "HEAD"]), "app/settings.py:3:16", told);
  }));
