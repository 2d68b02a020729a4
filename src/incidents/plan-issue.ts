import { listSteps, renderChecklist } from "./checklist.ts";
import type { Owners } from "./code-owners.ts";
import { nameKind, renderFacts } from "./facts.ts";
import { type Incident, isAllowed } from "./incident.ts";
import {
  hashText,
  hasMark,
  joinBody,
  listBoxes,
  type Memory,
  parseBody,
  renderBlock,
  renderMark,
  tickBoxes,
} from "./issue-body.ts";
import { describeKnown } from "./report.ts";

/** An issue as GitHub has it. */
export interface ExistingIssue {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
}

export type IssuePlan =
  | { readonly action: "none"; readonly fingerprint: string; readonly number?: number; readonly reason: string }
  | {
      readonly action: "create";
      readonly fingerprint: string;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      /** Logins of the code owners of its newest place. */
      readonly assignees: readonly string[];
    }
  | {
      readonly action: "update";
      readonly fingerprint: string;
      readonly number: number;
      /** Only where it changed. */
      readonly body?: string;
      readonly state?: "open" | "closed";
      readonly comment?: string;
    };

/** Issues are found again by this label, which only people who may triage can set. */
export const label = "secret-rotation";

/** GitHub takes 65,536 characters; the rest is room for people. */
export const maximumBody = 60_000;

export interface PlanOptions {
  readonly today: Date;
  /** Boxes that were seen to be done, and how. */
  readonly evidence?: ReadonlyMap<string, string>;
  readonly owners?: Owners;
  /** The text is written once, as a draft of an advisory is, and nobody looks after it. */
  readonly once?: boolean;
}

/**
 * Decides what becomes of the tracking issue of one credential. An issue that stands keeps every tick, edit and word of
 * people; leakgate brings its own block up to date, adds what is new, closes when each mandatory box is ticked, and opens
 * again when the credential leaks again.
 */
export function planIssue(incident: Incident, existing: ExistingIssue | undefined, options: PlanOptions): IssuePlan {
  if (existing) return planUpdate(incident, existing, options);
  const { fingerprint, finding } = incident;
  if (isAllowed(finding)) return { action: "none", fingerprint, reason: "suppressed" };
  if (finding.validity === "inactive") return { action: "none", fingerprint, reason: "the issuer refuses the value" };
  return {
    action: "create",
    fingerprint,
    title: renderTitle(incident),
    body: renderBody(incident, options),
    assignees: options.owners?.(incident.places[0]?.path ?? "") ?? [],
    labels: [
      "security",
      label,
      `sev:${incident.state === "in-tip" ? "critical" : finding.level === "error" ? "high" : "medium"}`,
    ],
  };
}

function planUpdate(incident: Incident, existing: ExistingIssue, { evidence }: PlanOptions): IssuePlan {
  const { fingerprint } = incident;
  const { number, open } = existing;
  const parsed = parseBody(existing.body);
  const told = new Set(parsed.memory?.places);
  const places = listIntroductions(incident);
  // Without memory (the block was damaged) nothing can be called new.
  const fresh = parsed.memory ? places.filter((place) => !told.has(place)) : [];
  const again = fresh.length > 0 && !open;

  const must = parsed.memory?.must ?? listMust(incident);
  const againKey = `again/${hashText(fresh.join())}`;
  let after = evidence ? tickBoxes(parsed.after, evidence) : parsed.after;
  if (again)
    after = `\n- [ ] **Must.** It was leaked again (see “Now” and the places above). Did a roll-back bring the old value back? Then it may be alive again: go through part 7 anew. <!-- leakgate:box ${againKey} -->\n${after}`;
  const allMust = again ? [...must, againKey] : must;
  const { ticked } = listBoxes(after);
  const done = allMust.every((key) => ticked.has(key));
  const close = open && done && !parsed.memory?.closed;
  const memory: Omit<Memory, "lines"> = {
    // What is there now stays before what was: forgotten, it would be new in each run.
    places: [...new Set([...places, ...told])].slice(0, mostRemembered).toSorted(),
    must: allMust,
    closed: close || (done && parsed.memory?.closed === true),
  };
  const mark = renderMark(fingerprint, incident.repository);
  const before = hasMark(parsed.before) ? parsed.before : [mark, parsed.before].filter(Boolean).join("\n");
  const body = fitBody(incident, memory, (block) => joinBody(before, block, after), parsed.added);
  // What cannot be remembered would be told again in each run.
  if (body === undefined) return { action: "none", fingerprint, number, reason: "the issue's text leaves no room" };
  const changed = body !== existing.body.replaceAll("\r\n", "\n");

  const comment = again
    ? "**Leaked again.** The same value was put into the repository after this issue was closed; a new mandatory box stands on top."
    : fresh.length > 0
      ? "The same value was found in a further place; the list in the issue is up to date."
      : close
        ? finished
        : undefined;
  const state = again ? "open" : close ? "closed" : undefined;
  if (!changed && !state && !comment) return { action: "none", fingerprint, number, reason: "up to date" };
  return {
    action: "update",
    fingerprint,
    number,
    ...(changed && { body }),
    ...(state && { state }),
    ...(comment && { comment }),
  };
}

export const finished =
  "Every mandatory box is ticked, so leakgate closes this. It opens again if the same value is leaked again.";

function renderTitle({ finding, fingerprint, repository }: Incident): string {
  const resource = finding.resource && /^[\w.-]{1,80}$/.test(finding.resource) ? ` · ${finding.resource}` : "";
  return `[${label}] ${nameKind(finding)}${resource}${repository ? ` · ${repository}` : ""} · ${fingerprint}`;
}

function renderBody(incident: Incident, { today, evidence = new Map(), once = false }: PlanOptions): string {
  const checklist = tickBoxes(renderChecklist(describeKnown(incident, today)), evidence);
  const memory = { places: listIntroductions(incident), must: listMust(incident), closed: false };
  return fitBody(
    incident,
    memory,
    (block) =>
      joinBody(
        renderMark(incident.fingerprint, incident.repository),
        block,
        `\n${checklist}\n\n---\n${once ? "leakgate wrote this draft once and leaves it to you." : footer} ${caution}`,
      ),
    [],
  )!;
}

const footer =
  "leakgate closes this when every **Must** box is ticked. If one does not apply, tick it and write why. Your ticks and words stay when leakgate brings the block on top up to date. Keep the label: leakgate finds the issue by it.";

const caution = "Never paste a value here.";

/** The facts shrink before people's text does; undefined where that text alone is too long. */
function fitBody(
  incident: Incident,
  memory: Omit<Memory, "lines">,
  place: (block: string) => string,
  added: readonly string[],
): string | undefined {
  for (const limit of [undefined, { places: 5, refs: 3 }, { places: 1, refs: 1 }]) {
    const body = place(renderBlock(renderFacts(incident, limit), memory, added));
    if (body.length <= maximumBody || (limit?.places === 1 && body.length <= 65_000)) return body;
  }
  return undefined;
}

const mostRemembered = 1000;

/** The newest, as many as an issue has room to remember. */
function listIntroductions({ introductions }: Incident): string[] {
  return introductions.slice(-mostRemembered).map(hashText).toSorted();
}

function listMust(incident: Incident): string[] {
  return listSteps(incident.finding.rule.credential)
    .filter(({ step }) => step.must)
    .map(({ key }) => key);
}
