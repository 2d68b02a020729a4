/** What is read of GitHub about a repository's gate, before it is judged. */
import type { GateJob } from "./workflow.ts";

export interface RequiredCheck {
  readonly context: string;
  /** Undefined: from any App, and from any commit status. */
  readonly app?: number;
  /** The ruleset or "branch protection". */
  readonly by: string;
}

export interface Bypass {
  readonly of: "check" | "workflow" | "review";
  /** The ruleset. */
  readonly by: string;
  /** In words. */
  readonly who: readonly string[];
}

export interface BranchFacts {
  readonly name: string;
  readonly checks: readonly RequiredCheck[];
  /** Jobs of the workflows that an organisation's ruleset runs here, as far as they run leakgate. */
  readonly requiredWorkflows: readonly {
    readonly job: GateJob | undefined;
    readonly path: string;
    readonly by: string;
  }[];
  readonly mergeQueue: boolean;
  /** What blocks rewriting and removing the branch. */
  readonly forcePushBlocked: boolean;
  readonly deletionBlocked: boolean;
  /** The strongest of the rules on reviews; undefined where there is none. */
  readonly review?: {
    readonly codeOwners: boolean;
    readonly approvals: number;
    /** Does an approval end with a new push? */
    readonly staleDismissed: boolean;
  };
  /** Who may go around a rule that nothing else makes up for. */
  readonly bypass: readonly Bypass[];
  /** Rulesets that would require the check, were they active. */
  readonly inactive: readonly string[];
}

export interface RepositoryFacts {
  readonly name: string;
  /** Number of the App that reports the checks of all workflows. */
  readonly actionsApp: number;
  readonly visibility: string;
  readonly defaultBranch: string;
  readonly branches: readonly BranchFacts[];
  readonly jobs: readonly GateJob[];
  /** Has `.github/workflows` any file? */
  readonly workflowFiles: number;
  readonly codeOwners?: { readonly path: string; readonly text: string; readonly errors?: number };
  readonly pushProtection: "on" | "off" | "unseen";
  /** Release branches beyond those that were looked at. */
  readonly furtherBranches: number;
  /** What could not be read, in words: nothing can be proven about it. */
  readonly unseen: readonly string[];
}
