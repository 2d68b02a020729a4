import { UsageError } from "../src/errors.ts";

/** What is used of an event's payload: https://docs.github.com/webhooks/webhook-events-and-payloads */
export interface ActionEvent {
  readonly name: string;
  readonly repository: string;
  readonly defaultBranch: string;
  readonly visibility: "public" | "private" | "internal" | "unknown";
  readonly pullRequest?: PullRequest;
  readonly push?: { readonly ref: string; readonly before: string; readonly after: string; readonly deleted: boolean };
  readonly mergeGroup?: {
    readonly base: string;
    readonly head: string;
    /** The pull request whose entry in the queue this is. */
    readonly pullRequest?: number;
  };
  /** The run that this one follows, of a pull request from a fork. */
  readonly workflowRun?: {
    readonly event: string;
    readonly owner: string;
    readonly branch: string;
    readonly head: string;
  };
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly base: { readonly branch: string; readonly commit: string };
  readonly head: { readonly branch: string; readonly commit: string };
  /** From a fork or by Dependabot: GitHub gives the run a token that may only read. */
  readonly restricted: boolean;
  /** As GitHub counts them. */
  readonly commits?: number;
}

type Json = Record<string, unknown>;

/** @throws UsageError where the payload lacks what its event must have */
export function parseEvent(name: string, payload: Json): ActionEvent {
  const repository = asObject(payload["repository"]);
  const fullName = asText(repository["full_name"]);
  const event: ActionEvent = {
    name,
    repository: fullName,
    defaultBranch: asText(repository["default_branch"]),
    visibility: parseVisibility(repository),
  };
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return { ...event, pullRequest: parsePullRequest(asObject(payload["pull_request"]), fullName, name) };
    case "push": {
      const [before, after] = [parseCommit(payload["before"], name), parseCommit(payload["after"], name)];
      return { ...event, push: { ref: asText(payload["ref"]), before, after, deleted: payload["deleted"] === true } };
    }
    case "merge_group": {
      const group = asObject(payload["merge_group"]);
      const [base, head] = [parseCommit(group["base_sha"], name), parseCommit(group["head_sha"], name)];
      // refs/heads/gh-readonly-queue/main/pr-123-<commit>
      const number = /\/pr-(\d{1,9})-[0-9a-f]+$/.exec(asText(group["head_ref"]))?.[1];
      return { ...event, mergeGroup: { base, head, ...(number && { pullRequest: Number(number) }) } };
    }
    case "workflow_run": {
      const run = asObject(payload["workflow_run"]);
      const owner = asText(asObject(asObject(run["head_repository"])["owner"])["login"]);
      const [branch, head] = [asText(run["head_branch"]), parseCommit(run["head_sha"], name)];
      return { ...event, workflowRun: { event: asText(run["event"]), owner, branch, head } };
    }
    default:
      return event;
  }
}

/** From an event's payload or from the API, which say it alike. @throws UsageError */
export function parsePullRequest(pull: Json, repository: string, event: string): PullRequest {
  const [base, head] = [asObject(pull["base"]), asObject(pull["head"])];
  const number = pull["number"];
  if (typeof number !== "number" || !asText(base["ref"])) throw lacking(event, "pull_request.number and base.ref");
  return {
    number,
    title: asText(pull["title"]),
    body: asText(pull["body"]),
    base: { branch: asText(base["ref"]), commit: parseCommit(base["sha"], event) },
    head: { branch: asText(head["ref"]), commit: parseCommit(head["sha"], event) },
    // A deleted fork has no repository any more.
    restricted:
      asText(asObject(head["repo"])["full_name"]) !== repository ||
      asText(asObject(pull["user"])["login"]) === "dependabot[bot]",
    ...(typeof pull["commits"] === "number" && { commits: pull["commits"] }),
  };
}

function parseVisibility(repository: Json): ActionEvent["visibility"] {
  const { visibility, private: isPrivate } = repository;
  if (visibility === "public" || visibility === "private" || visibility === "internal") return visibility;
  if (typeof isPrivate !== "boolean") return "unknown";
  return isPrivate ? "private" : "public";
}

function parseCommit(value: unknown, event: string): string {
  const text = asText(value);
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) throw lacking(event, "a commit id");
  return text;
}

const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const asText = (value: unknown): string => (typeof value === "string" ? value : "");

const lacking = (event: string, what: string): UsageError =>
  new UsageError(`the payload of event ${event} lacks ${what}`, "Run the Action from a workflow that GitHub started.");
