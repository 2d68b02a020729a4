import { escapeJson, escapeTerminal } from "../reporters/escape.ts";
import { decideStanding } from "./audit.ts";
import type { Hole } from "./hole.ts";
import type { ProtectOptions, ProtectPlan } from "./protect.ts";

export type ProtectOutcome = "unchanged" | "shown" | "refused" | "applied";

const would = { create: "would be created", update: "would be changed", delete: "would be removed" } as const;
const was = { create: "created", update: "changed", delete: "removed" } as const;
type Action = keyof typeof was;

export function renderProtectText(plan: ProtectPlan, outcome: ProtectOutcome, options: ProtectOptions): string {
  const { target, steps, others, lockouts, unsure, undo } = plan;
  const words = outcome === "applied" ? was : would;
  const lines = [
    ...steps.flatMap(({ what, action, changes }) => [
      `${target}: ${what} ${words[action as Action]}`,
      ...changes.map((change) => `  ${escapeTerminal(change)}`),
    ]),
    ...(steps.length === 0
      ? [
          `${target}: ${options.undo ? "nothing of leakgate is there" : "all of it is there, and as it should be"}. Nothing was changed.`,
        ]
      : []),
    ...(others.length > 0 ? [`Left alone: ${others.map(escapeTerminal).join(", ")}`] : []),
    ...unsure.map((what) => `Could not be seen: ${escapeTerminal(what)}`),
    ...lockouts.flatMap(({ where, says, repair }) => [
      `LOCKS OUT  ${escapeTerminal(`${where}: ${says}`)}`,
      `           ${escapeTerminal(repair)}`,
    ]),
    ...(plan.after
      ? renderAfter(plan.target, plan.after, outcome)
      : options.undo
        ? []
        : ["", `What stays open behind it: leakgate audit ${target}`]),
    ...(options.evaluate && !options.undo
      ? [
          "",
          "With --evaluate GitHub only records what it would block, and holds nobody: run it without to make it active.",
        ]
      : []),
  ];
  const when =
    outcome === "shown" ? "Once it is done, this brings back what is there now:" : "To bring back what was there:";
  const undoing = undo.length > 0 ? [when, ...undo.map((line) => `  ${escapeTerminal(line)}`)] : [];
  const last = {
    unchanged: [],
    shown: ["", "Nothing was changed. Add --apply to do it.", ...undoing],
    refused: ["", "Nothing was changed: it would lock people out (above). Repair that first, or add --force."],
    applied: ["", "Done, and read back from GitHub.", ...undoing],
  }[outcome];
  return `${[...lines, ...last].join("\n")}\n`;
}

/** An administrator must know what is left open, and how each of three ways closes it. */
function renderAfter(target: string, after: readonly Hole[], outcome: ProtectOutcome): string[] {
  const open = after.filter(({ level }) => level === "error");
  const self = open.some(({ id }) => id === "self-edited");
  const time = outcome === "shown" || outcome === "refused" ? "would be" : "is";
  return [
    "",
    `Behind it ${target} ${time} ${decideStanding(after, [])}${open.length > 0 ? ":" : "."}`,
    ...open.map(({ id, where, says }) => `  ${id.padEnd(16)}${escapeTerminal(`${where}: ${says}`)}`),
    ...(self
      ? [
          "  What closes it, one of:",
          `    a  the organisation requires the workflow: leakgate protect ${target.split("/")[0]} --workflow OWNER/REPO/PATH`,
          "    b  the workflow runs from the default branch: docs/workflows/pull-request-target.yml",
          `    c  code owners review .github/: leakgate protect ${target} --code-owners, with these lines in .github/CODEOWNERS:`,
          `         /.github/ @${target.split("/")[0]}/TEAM`,
          "       Every pull request then needs one approval: with none, GitHub does not ask code owners either.",
        ]
      : []),
  ];
}

export function renderProtectJson(plan: ProtectPlan, outcome: ProtectOutcome): string {
  const { target, steps, others, lockouts, unsure, after, undo } = plan;
  const body = { schema: "leakgate-protect/1", target, outcome, steps, others, lockouts, unsure, after, undo };
  return `${escapeJson(JSON.stringify(body, undefined, 2))}\n`;
}
