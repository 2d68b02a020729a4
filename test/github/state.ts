/** What the stand-in remembers. Tests may read and change all of it. */
import type { Permissions } from "./tokens.ts";

export type Json = Record<string, unknown>;
export type Side = "LEFT" | "RIGHT";

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  readonly id: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** The reason given to `minimizeComment`, as in REST and GraphQL answers: `outdated`, `resolved` … */
  minimized?: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly user: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  locked: boolean;
  labels: Label[];
  assignees: string[];
  readonly comments: Comment[];
}

export interface ReviewComment extends Comment {
  readonly reviewId: number;
  readonly path: string;
  readonly subjectType: "line" | "file";
  readonly side: Side;
  readonly startSide?: Side;
  /** Of the file at `originalCommit`; null for a comment on the whole file. */
  readonly originalLine: number | null;
  readonly originalStartLine: number | null;
  readonly originalPosition: number;
  readonly originalCommit: string;
  readonly diffHunk: string;
  readonly inReplyTo?: number;
}

export interface Review {
  readonly id: number;
  readonly user: string;
  body: string;
  state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";
  readonly commit: string;
  submittedAt?: string;
  minimized?: string;
}

/** A conversation: the comment it starts with, its answers, and whether it is resolved. */
export interface Thread {
  readonly id: number;
  /** Id of the first comment. */
  readonly root: number;
  resolvedBy?: string;
}

export interface PullRequest {
  readonly number: number;
  readonly id: number;
  /** A pull request is an issue too: title, body, state, labels and the conversation's comments. */
  readonly issue: Issue;
  base: string;
  /** Branch name, in `headRepository`. */
  readonly head: string;
  readonly headRepository: Repository;
  draft: boolean;
  /** Object ids; follow the branches when `refresh` is called, which every request does. */
  headSha: string;
  baseSha: string;
  /** The commit of `refs/pull/N/merge`, GITHUB_SHA of its workflows; absent while there is a conflict. */
  mergeSha?: string;
  readonly reviews: Review[];
  readonly comments: ReviewComment[];
  readonly threads: Thread[];
}

export interface Ruleset {
  readonly id: number;
  readonly sourceType: "Repository" | "Organization";
  readonly source: string;
  readonly createdAt: string;
  updatedAt: string;
  /** As given: name, target, enforcement, bypass_actors, conditions, rules. */
  content: Json;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly gitDir: string;
  private: boolean;
  defaultBranch: string;
  hasIssues: boolean;
  archived: boolean;
  /** May SARIF be uploaded? Always for public repositories. */
  codeSecurity: boolean;
  /** A free plan has neither rulesets nor branch protection for a private repository. */
  freePlan: boolean;
  pushProtection: boolean;
  /** Lines of CODEOWNERS that name nobody who may write. */
  codeOwnersErrors: number;
  /** Who may call workflows of a private repository. */
  workflowAccess: "none" | "user" | "organization";
  readonly parent?: Repository;
  readonly createdAt: string;
  nextNumber: number;
  readonly labels: Label[];
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, PullRequest>;
  readonly rulesets: Ruleset[];
  /** Login → role; `admin`, `maintain`, `write`, `triage`, `read`. */
  readonly collaborators: Map<string, string>;
  /** Branch name → the answer to "get branch protection". */
  readonly protections: Map<string, Json>;
  readonly checkRuns: (Json & { id: number })[];
  readonly statuses: (Json & { id: number })[];
  readonly sarifs: { id: string; ref: string; commit: string; sarif: Json }[];
  readonly advisories: Json[];
  readonly runs: Run[];
  readonly artifacts: Artifact[];
}

export interface Run {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepository: Repository;
  readonly path: string;
  readonly conclusion: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  /** A zip file. */
  readonly content: Uint8Array;
}

export interface Organization {
  readonly id: number;
  readonly login: string;
  /** "evaluate" and the rule "workflows" are of the last. */
  plan: "free" | "team" | "enterprise";
  readonly rulesets: Ruleset[];
  /** Slug of a team → logins of its members. */
  readonly teams: Map<string, readonly string[]>;
}

export interface State {
  /** "owner/name" → repository. */
  readonly repositories: Map<string, Repository>;
  readonly organizations: Map<string, Organization>;
  /** Login → id. */
  readonly users: Map<string, number>;
  /** An Enterprise Server gives the App of GitHub Actions another number. */
  readonly app: { readonly slug: string; id: number; permissions: Permissions };
  nextId: number;
}

export const createState = (): State => ({
  repositories: new Map(),
  organizations: new Map(),
  users: new Map([["github-actions[bot]", 41898282]]),
  app: { slug: "github-actions", id: 15368, permissions: {} },
  nextId: 1000,
});

export const takeId = (state: State): number => state.nextId++;

/** GitHub's times have whole seconds. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z");

/** Remembers all that stands now; what it gives brings that back, in the same objects. */
export function keepState(state: State): () => void {
  const kept = new Map<object, object>();
  const keep = (value: unknown): void => {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array || kept.has(value)) return;
    kept.set(value, value instanceof Map ? new Map(value) : Array.isArray(value) ? [...value] : { ...value });
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) keep(inner);
  };
  keep(state);
  return () => {
    for (const [object, copy] of kept) {
      if (object instanceof Map) {
        object.clear();
        for (const [key, value] of copy as typeof object) object.set(key, value);
      } else {
        for (const key of Object.keys(object)) delete (object as Json)[key];
        if (Array.isArray(object)) object.length = 0;
        Object.assign(object, copy);
      }
    }
  };
}
