import { expect, test } from "vitest";
import { parseAgentEvent } from "../../hook/agent-event.ts";
import { withGate } from "./gate.ts";
import { createGitHubToken } from "./samples.ts";

const events = (text: string) =>
  [
    [
      "claude-code",
      { hook_event_name: "PreToolUse", tool_name: "Write", tool_input: { file_path: "src/a.ts", content: text } },
    ],
    ["claude-code", { tool_name: "Edit", tool_input: { file_path: "src/a.ts", old_string: "x", new_string: text } }],
    [
      "claude-code",
      { tool_name: "MultiEdit", tool_input: { file_path: "src/a.ts", edits: [{ old_string: "", new_string: text }] } },
    ],
    ["claude-code", { tool_name: "Bash", tool_input: { command: `git commit -m "${text}"` } }],
    ["copilot", { toolName: "apply_patch", toolArgs: `*** Begin Patch\n*** Add File: a.ts\n+${text}\n*** End Patch` }],
    ["copilot", { toolName: "create", toolArgs: JSON.stringify({ path: "src/a.ts", file_text: text }) }],
    [
      "cursor",
      { hook_event_name: "preToolUse", tool_name: "Write", tool_input: { file_path: "src/a.ts", content: text } },
    ],
    ["cursor", { hook_event_name: "beforeShellExecution", command: `echo ${text}` }],
  ] as const;

test("what an agent is about to write or run is denied in its own words, and the value is not repeated", () =>
  withGate(async (gate) => {
    const token = createGitHubToken();
    for (const [agent, event] of events(token)) {
      const run = await gate.leakgate(["agent", agent], { input: JSON.stringify(event) });
      const answer = JSON.parse(run.stdout);
      if (agent === "claude-code")
        expect(answer.hookSpecificOutput).toMatchObject({ hookEventName: "PreToolUse", permissionDecision: "deny" });
      if (agent === "copilot") expect(answer.permissionDecision).toBe("deny");
      if (agent === "cursor") expect(answer.permission).toBe("deny");
      expect(run.status).toBe(agent === "cursor" ? 2 : 0);
      expect(run.stdout).toContain("GitHub personal access token");
      expect(run.stdout + run.stderr).not.toContain(token);
    }
  }));

test("an event from Windows has a mark before it and backslashes in its path", () => {
  const json = JSON.stringify({ tool_input: { file_path: "C:\\shop\\test\\a.ts", content: "one" } });
  expect(parseAgentEvent(`\ufeff${json}`)).toContainEqual({ path: "C:/shop/test/a.ts", text: "one" });
  const posix = JSON.stringify({ tool_input: { file_path: "src/a\\b.ts", content: "one" } });
  expect(parseAgentEvent(posix)[0]!.path).toBe("src/a\\b.ts");
});

test("harmless work goes on, and so does taking a secret out", () =>
  withGate(async (gate) => {
    for (const [agent, event] of events("hello")) {
      const run = await gate.leakgate(["agent", agent], { input: JSON.stringify(event) });
      expect(run.stdout.trim()).toBe(agent === "cursor" ? '{"permission":"allow"}' : "");
      expect(run.status).toBe(0);
    }
    const input = { file_path: "a.ts", old_string: createGitHubToken(), new_string: "process.env" };
    const run = await gate.leakgate(["agent", "claude-code"], { input: JSON.stringify({ tool_input: input }) });
    expect(run).toMatchObject({ status: 0, stdout: "" });
    const patch = `*** Begin Patch\n*** Update File: a.ts\n@@\n-${createGitHubToken()}\n+process.env\n*** End Patch`;
    const event = JSON.stringify({ toolName: "apply_patch", toolArgs: patch });
    expect(await gate.leakgate(["agent", "copilot"], { input: event })).toMatchObject({ status: 0, stdout: "" });
  }));

test.each(["", "no json", "[]", "null"])("an event that cannot be read (%j) is denied", (input) =>
  withGate(async (gate) => {
    const run = await gate.leakgate(["agent", "claude-code"], { input });
    expect(run.stderr).toContain("could not scan this");
    expect(run.status).toBe(2);
  }),
);

test.each(["bash", "zsh", "fish"])("completions for %s name the commands and their options, and parse", (name) =>
  withGate(async (gate) => {
    const { stdout, status } = await gate.leakgate(["completion", name]);
    expect(status).toBe(0);
    expect(stdout).toContain("doctor");
    expect(stdout).toMatch(name === "fish" ? /-l staged/ : /--staged/);
    if (name === "bash") {
      expect(await gate.run("bash", ["-n"], { input: stdout })).toMatchObject({ status: 0 });
      const ask = `${stdout}\nCOMP_WORDS=(leakgate scan --stag); COMP_CWORD=2; _leakgate; echo "\${COMPREPLY[@]}"`;
      expect((await gate.run("bash", ["-c", ask])).stdout).toBe("--staged\n");
    }
  }),
);
