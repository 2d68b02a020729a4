import type { Command } from "./commands.ts";

/** The commands that scan, for which people, git and agents wait: a bundle with what these need, and not more. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import("./scan.ts")).scanCommand,
  redact: async () => (await import("./redact.ts")).redactCommand,
  mcp: async () => (await import("./mcp.ts")).mcpCommand,
  agent: async () => (await import("./agent.ts")).agent,
  "pre-commit": async () => (await import("./git-hooks.ts")).preCommit,
  "pre-merge-commit": async () => (await import("./git-hooks.ts")).preMergeCommit,
  "pre-applypatch": async () => (await import("./git-hooks.ts")).preApplypatch,
  "commit-msg": async () => (await import("./commit-message.ts")).commitMessage,
  "pre-push": async () => (await import("./pre-push.ts")).prePush,
  framework: async () => (await import("./framework.ts")).framework,
  "post-commit": async () => (await import("./post-commit.ts")).postCommit,
  "post-rewrite": async () => (await import("./post-commit.ts")).postRewrite,
};
