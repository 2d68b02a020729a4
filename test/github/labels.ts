/** Labels of a repository and on its issues. */
import type { Call, Handlers } from "./call.ts";
import { findIssue } from "./issues.ts";
import { renderPage } from "./pages.ts";
import { checkLength, notFound, validationFailed } from "./reply.ts";
import { repositoryUrl } from "./repositories.ts";
import { type Json, type Label, now, takeId } from "./state.ts";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const renderLabel = (call: Call, label: Label): Json => ({
  id: label.id,
  node_id: `LA_${label.id}`,
  url: `${repositoryUrl(call, call.repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  color: label.color,
  description: label.description,
  default: false,
});

function checkLabel(name: string | undefined, color: string | undefined, description: string | undefined): void {
  checkLength("Label", "name", name, 50);
  checkLength("Label", "description", description, 100);
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) throw validationFailed("Label", "color", "invalid");
}

function addLabel(call: Call, name: string, color = "ededed", description: string | null = null): Label {
  const label = { id: takeId(call.server.state), name, color, description };
  call.repository.labels.push(label);
  return label;
}

/** Names on an issue; a label that the repository does not have yet is made, as GitHub does. */
export function takeLabels(call: Call, names: readonly unknown[]): Label[] {
  const texts = names.map((entry) =>
    typeof entry === "string" ? entry : String((entry as { name?: string }).name ?? ""),
  );
  for (const text of texts) {
    if (text === "") throw validationFailed("Label", "name", "missing_field");
    checkLabel(text, undefined, undefined);
  }
  return texts.map((text) => call.repository.labels.find(({ name }) => same(name, text)) ?? addLabel(call, text));
}

function findLabel(call: Call): Label {
  const label = call.repository.labels.find(({ name }) => same(name, call.params["name"]!));
  if (!label) throw notFound();
  return label;
}

interface LabelBody {
  readonly name?: string;
  readonly new_name?: string;
  readonly color?: string;
  readonly description?: string;
}

function listNames(body: unknown): readonly unknown[] {
  const { labels } = body as { labels?: readonly unknown[] };
  return labels ?? (Array.isArray(body) ? body : []);
}

function answer(call: Call, labels: readonly Label[]) {
  return { status: 200, body: labels.map((label) => renderLabel(call, label)) };
}

export const labelHandlers: Handlers = {
  "issues/list-labels-for-repo": (call) =>
    renderPage(call, call.repository.labels, (label) => renderLabel(call, label)),
  "issues/get-label": (call) => ({ status: 200, body: renderLabel(call, findLabel(call)) }),
  "issues/create-label": (call) => {
    const { name, color, description } = call.body as LabelBody & { name: string };
    checkLabel(name, color, description);
    if (call.repository.labels.some((label) => same(label.name, name)))
      throw validationFailed("Label", "name", "already_exists");
    return { status: 201, body: renderLabel(call, addLabel(call, name, color, description ?? null)) };
  },
  "issues/update-label": (call) => {
    const { new_name, color, description } = call.body as LabelBody;
    checkLabel(new_name, color, description);
    const label = findLabel(call);
    Object.assign(label, {
      name: new_name ?? label.name,
      color: color ?? label.color,
      description: description ?? label.description,
    });
    return { status: 200, body: renderLabel(call, label) };
  },
  "issues/list-labels-on-issue": (call) =>
    renderPage(call, findIssue(call).labels, (label) => renderLabel(call, label)),
  "issues/add-labels": (call) => {
    const issue = findIssue(call);
    for (const label of takeLabels(call, listNames(call.body)))
      if (!issue.labels.includes(label)) issue.labels.push(label);
    issue.updatedAt = now();
    return answer(call, issue.labels);
  },
  "issues/set-labels": (call) => {
    const issue = findIssue(call);
    issue.labels = takeLabels(call, listNames(call.body));
    return answer(call, issue.labels);
  },
  "issues/remove-label": (call) => {
    const issue = findIssue(call);
    const label = issue.labels.find(({ name }) => same(name, call.params["name"]!));
    if (!label) throw notFound();
    issue.labels = issue.labels.filter((other) => other !== label);
    return answer(call, issue.labels);
  },
};
