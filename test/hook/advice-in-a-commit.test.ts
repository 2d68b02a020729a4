import { expect, test } from "vitest";
import { withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const dump = "app.use((req, res, next) => {\n  console.log(req.headers);\n  next();\n});\n";

test("advice is shown with the repair, on added lines only, and does not block", () =>
  withGate(async (gate) => {
    gate.write("old.js", dump);
    await gate.commit("before leakgate");
    gate.write("old.js", `${dump}\nstart();\n`);
    gate.write("new.py", "import logging\nlogging.info(f'signed in: {token_response}')\n");
    gate.write("test/new.test.js", dump);
    await gate.git("add", ".");
    const { status, stderr } = await gate.tryCommit();
    expect(status, stderr).toBe(0);
    expect(stderr).toContain("Noted, does not block:\nnew.py:2:1  a log call that writes a whole token response, ");
    expect(stderr).toMatch(/\n {2}instead Put a filter on the handler/);
    expect(stderr).not.toMatch(/old\.js|new\.test\.js|checklist/);
  }));

test("a repository can make a rule of advice block, or switch it off", () =>
  withGate(async (gate) => {
    gate.write(".leakgate.yaml", "rules:\n  log-headers: error\n  log-environment: off\n");
    await gate.commit("policy");
    gate.write("server.js", `${dump}console.log(process.env);\n`);
    await gate.git("add", ".");
    const { status, stderr } = await gate.tryCommit();
    expect(status).toBe(1);
    expect(stderr).toContain("leakgate stopped this commit: one warning set to block.");
    expect(stderr).toContain("instead Log the headers that you need by name");
    expect(stderr).toContain("Write it as said above");
    expect(stderr).not.toMatch(/server\.js:5|checklist|••/);
    const fingerprint = /fingerprint ([a-z2-7]{12})/.exec(stderr)![1]!;
    const allowed = await gate.leakgate(["allow", fingerprint, "--reason", "only in development", "--commit"]);
    expect(allowed.status, allowed.stderr).toBe(0);
    expect((await gate.tryCommit()).status).toBe(0);
  }));

test("another wording of the message is the same finding; a history and a redaction know nothing of advice", () =>
  withGate(async (gate) => {
    const scan = async (text: string) => {
      gate.write("server.js", text);
      const { stdout } = await gate.leakgate(["scan", "--format", "json", "server.js"]);
      return JSON.parse(stdout).findings.map(({ advisory, fingerprint }: Record<string, string>) => [
        advisory,
        fingerprint,
      ]);
    };
    const [first] = await scan('console.log("one", req.headers);\n');
    const [second] = await scan('console.log(  "another text, with more words",\n  req.headers);\n');
    const [other] = await scan('console.log("one", res.headers);\n');
    expect(first[0]).toBe("log-headers");
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
    await gate.commit("in");
    const { stdout } = await gate.leakgate(["scan", "--history", "--format", "json"]);
    expect(JSON.parse(stdout).findings).toEqual([]);
    const text = "console.log(req.headers)\n";
    expect((await gate.leakgate(["redact"], { input: text })).stdout).toBe(text);
  }));

test("a secret in a statement that earns advice is the secret that is told", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    gate.write("server.js", `console.log("${token}", req.headers);\n`);
    await gate.git("add", ".");
    expect((await gate.scanStaged()).places).toEqual(["server.js:1:14"]);
    const { status, stderr } = await gate.tryCommit();
    expect(status).toBe(1);
    expect(stderr).not.toContain(token);
  }));
