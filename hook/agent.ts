import { ExitStatus, isToolError, locateDefect, SourceError, UsageError } from "../src/errors.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";
import { scan } from "../src/scan.ts";
import type { Finding, Source } from "../src/types.ts";
import { type AgentText, parseAgentEvent } from "./agent-event.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { readInput } from "./commit-scan.ts";
import { blocks } from "./outcome.ts";
import { readScanConfig, readScanKey } from "./scan-config.ts";

const agents = ["claude-code", "cursor", "copilot"] as const;
type Agent = (typeof agents)[number];

export const agent: Command = {
  summary: "what a coding agent calls before it uses a tool",
  help: `Usage: leakgate agent claude-code | cursor | copilot < EVENT

Reads the event that a coding agent writes before it uses a tool (a file it is about to write, a command it is about to
run), scans every text in it, and answers in that agent's own way. docs/hook.md has the lines to set it up.

Exit status: 0 answered, denials included (claude-code, copilot) · 2 denied (cursor), or the event could not be scanned,
which every agent takes as a denial
`,
  options: {},
  async run({ positionals: [name, ...others] }, shell) {
    if (name === undefined || others.length > 0)
      throw new UsageError("agent needs the agent's name", `One of: ${agents.join(", ")}.`);
    const asked = chooseWord("the agent", name, agents);
    let findings: readonly Finding[];
    try {
      const texts = parseAgentEvent(await readInput(shell));
      const result = await scan(createSource(texts), await readScanConfig(undefined), { repositoryKey: readScanKey });
      findings = result.findings.filter(blocks);
      const failed = result.skipped.find((entry) => entry.failed);
      if (failed && findings.length === 0) throw new SourceError(failed.reason, "Scan it by hand: `leakgate scan`.");
    } catch (error) {
      // Whatever went wrong, nothing was scanned: 2 is what the agents take as "do not".
      const why = isToolError(error) ? error.message : locateDefect(error).name;
      shell.err.write(`leakgate could not scan this (${why}), so it is denied.\n`);
      return ExitStatus.usage;
    }
    const answer = renderAnswer(asked, findings.length > 0 ? await renderReason(findings) : undefined);
    if (answer.out) shell.out.write(`${answer.out}\n`);
    if (answer.err) shell.err.write(`${answer.err}\n`);
    return answer.status;
  },
};

function createSource(texts: readonly AgentText[]): Source {
  return {
    name: "agent event",
    skipped: [],
    async *texts() {
      for (const { path, text } of texts) yield { kind: "blob", path, read: () => Buffer.from(text) };
    },
  };
}

/**
 * Claude Code: deny is `hookSpecificOutput` with status 0; only status 2 stops without it. https://code.claude.com/docs/en/hooks#pretooluse-decision-control
 * Copilot: deny is `permissionDecision`; every other status than 0 denies too. https://docs.github.com/en/copilot/reference/hooks-reference
 * Cursor: deny is `permission`, or status 2. https://cursor.com/docs/hooks
 * @param reason of a denial; undefined allows it
 */
function renderAnswer(asked: Agent, reason?: string): { out?: string; err?: string; status: ExitStatus } {
  const isDenied = reason !== undefined;
  switch (asked) {
    case "claude-code": {
      const decision = { hookEventName: "PreToolUse", permissionDecision: "deny", permissionDecisionReason: reason };
      return { ...(isDenied && { out: JSON.stringify({ hookSpecificOutput: decision }) }), status: ExitStatus.clean };
    }
    case "copilot": {
      const decision = { permissionDecision: "deny", permissionDecisionReason: reason };
      return { ...(isDenied && { out: JSON.stringify(decision) }), status: ExitStatus.clean };
    }
    case "cursor": {
      if (!isDenied) return { out: JSON.stringify({ permission: "allow" }), status: ExitStatus.clean };
      const decision = { permission: "deny", user_message: reason, agent_message: reason };
      return { out: JSON.stringify(decision), err: reason, status: ExitStatus.usage };
    }
  }
}

async function renderReason(findings: readonly Finding[]): Promise<string> {
  const { advise } = await import("./present.ts");
  const [first] = findings;
  const found = findings.slice(0, 5).map(({ rule, location, fingerprint }) => {
    return `${escapeTerminal(location.path)}:${location.region.startLine} ${rule.label} (${fingerprint})`;
  });
  return `leakgate: this holds a secret, do not write it. ${found.join("; ")}. Instead: ${advise(first!).wayOut}`;
}
