import type { Command } from "./commands.ts";

/** The commands that set up, explain and follow up. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.ts")).init,
  uninstall: async () => (await import("./uninstall.ts")).uninstall,
  doctor: async () => (await import("./doctor.ts")).doctor,
  explain: async () => (await import("./explain.ts")).explain,
  allow: async () => (await import("./allow.ts")).allow,
  migrate: async () => (await import("./migrate.ts")).migrate,
  baseline: async () => (await import("./baseline.ts")).baseline,
  suppressions: async () => (await import("./suppressions.ts")).suppressions,
  report: async () => (await import("./report.ts")).reportCommand,
  checklist: async () => (await import("./checklist.ts")).checklistCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  merge: async () => (await import("./merge.ts")).mergeCommand,
  protect: async () => (await import("./protect.ts")).protectCommand,
  audit: async () => (await import("./audit.ts")).auditCommand,
  rules: async () => (await import("./rules.ts")).rulesCommand,
};
