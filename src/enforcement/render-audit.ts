import { escapeJson, escapeMarkdown, escapeTerminal } from "../reporters/escape.ts";
import { weightOf } from "../types.ts";
import type { Audit, Audited, Standing } from "./audit.ts";

const words: Readonly<Record<Standing, string>> = {
  gated: "gated",
  bypassable: "bypassable",
  ungated: "no gate",
  unseen: "not seen",
};

const order: readonly Standing[] = ["ungated", "bypassable", "unseen", "gated"];

/** @param quiet without what is in order */
export function renderAuditText(audit: Audit, quiet = false): string {
  const shown = sort(audit.repositories).filter(({ standing }) => !quiet || standing !== "gated");
  const width = Math.max(0, ...shown.map(({ name }) => name.length));
  const blocks = shown.map((audited) => {
    const { name, standing, holes, accepted, unseen, facts } = audited;
    const push = facts
      ? `push protection ${facts.pushProtection === "unseen" ? "not seen" : facts.pushProtection}`
      : "";
    return [
      `${words[standing].padEnd(10)}  ${escapeTerminal(name.padEnd(width))}  ${describeGate(audited).padEnd(24)}  ${push}`.trimEnd(),
      ...sortHoles(holes)
        .filter(({ level }) => !quiet || level === "error")
        .flatMap(({ id, level, where, says, repair }) => [
          `  ${level.padEnd(8)}${id.padEnd(19)}${escapeTerminal(`${where}: ${says}`)}`,
          ...(level === "error" ? [`  ${" ".repeat(27)}${escapeTerminal(repair)}`] : []),
        ]),
      ...accepted.map(({ id, where, says }) => `  accepted ${id.padEnd(18)}${escapeTerminal(`${where}: ${says}`)}`),
      ...unseen.map((what) => `  unseen  ${escapeTerminal(what)}`),
    ].join("\n");
  });
  return `${[...blocks, describeWhole(audit)].join("\n")}\n`;
}

export function renderAuditMarkdown(audit: Audit): string {
  const rows = sort(audit.repositories).map((audited) => {
    const { name, standing, holes, unseen, facts } = audited;
    const told = [
      ...sortHoles(holes).map(
        ({ id, level, where, says }) => `${level} \`${id}\` ${escapeMarkdown(`${where}: ${says}`)}`,
      ),
      ...unseen.map((what) => `not seen: ${escapeMarkdown(what)}`),
    ];
    const cells = [
      escapeMarkdown(name),
      words[standing],
      escapeMarkdown(describeGate(audited)),
      facts?.pushProtection ?? "",
    ];
    return `| ${[...cells, told.join("<br>")].join(" | ")} |`;
  });
  return [
    `# The gates of ${escapeMarkdown(audit.target)}`,
    "",
    describeWhole(audit),
    "",
    "| repository | standing | gate | push protection | holes |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

export function renderAuditJson(audit: Audit): string {
  const repositories = sort(audit.repositories).map(({ name, standing, holes, accepted, unseen, facts }) => ({
    name,
    standing,
    ...(facts && {
      visibility: facts.visibility,
      branches: facts.branches.map(({ name: branch, checks }) => ({ name: branch, requiredChecks: checks })),
      workflows: facts.jobs.map(({ path, check, uses, events }) => ({ path, check, uses, events: [...events.keys()] })),
      pushProtection: facts.pushProtection,
    }),
    holes: sortHoles(holes),
    accepted,
    unseen,
  }));
  const { target, archived, hidden } = audit;
  const body = { schema: "leakgate-audit/1", target, repositories, archived, hidden: hidden ?? null };
  return `${escapeJson(JSON.stringify(body, undefined, 2))}\n`;
}

function describeGate({ facts }: Audited): string {
  if (!facts) return "";
  const workflow = facts.branches.flatMap(({ requiredWorkflows }) => requiredWorkflows).find(({ job }) => job);
  if (workflow) return `requires ${workflow.path.split("/").at(-1)}`;
  const [job] = facts.jobs;
  return job
    ? `${escapeTerminal(job.check)} on ${[...job.events.keys()].filter((event) => /pull/.test(event)).join(", ")}`
    : "";
}

function describeWhole({ target, repositories, archived, hidden }: Audit): string {
  const counts = order.flatMap((standing) => {
    const count = repositories.filter((audited) => audited.standing === standing).length;
    return count > 0 ? [`${count} ${words[standing]}`] : [];
  });
  const more = [
    ...(archived > 0 ? [`${archived} archived, not looked at`] : []),
    ...(hidden === undefined
      ? ["whether there are more that the token does not see is not told to it"]
      : hidden > 0
        ? [`${hidden} more that the token does not see`]
        : []),
  ];
  const noun = repositories.length === 1 ? "repository" : "repositories";
  return `${escapeTerminal(target)}: ${[`${repositories.length} ${noun}`, ...counts, ...more].join(", ")}.`;
}

const sort = (repositories: readonly Audited[]): Audited[] =>
  repositories.toSorted(
    (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );

const sortHoles = (holes: Audited["holes"]): Audited["holes"] =>
  holes.toSorted((a, b) => weightOf(b.level) - weightOf(a.level));
