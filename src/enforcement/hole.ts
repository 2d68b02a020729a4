import type { Level } from "../types.ts";

/** A way past the gate (`error`), a weakness of it (`warning`), or something to know (`note`). */
export interface Hole {
  /** Stable: `--accept` takes it. */
  readonly id: HoleId;
  readonly level: Level;
  /** Branch, file or ruleset. */
  readonly where: string;
  readonly says: string;
  readonly repair: string;
}

export const holeLevels = {
  "no-workflow": "error",
  "not-required": "error",
  "evaluate-only": "error",
  "any-app": "error",
  "other-app": "error",
  "self-edited": "error",
  "bypass-actors": "error",
  admins: "error",
  "force-push": "error",
  conditional: "error",
  "continue-on-error": "error",
  "never-fails": "error",
  "runs-the-head": "error",
  "same-name": "warning",
  "never-runs": "error",
  "path-filter": "error",
  "merge-queue": "error",
  "old-verdict": "error",
  unpinned: "warning",
  "broad-permissions": "warning",
  "other-steps": "warning",
  "push-protection": "warning",
  deletion: "warning",
  "skip-ci": "note",
  "text-not-scanned": "note",
  "release-branches": "note",
} as const satisfies Readonly<Record<string, Level>>;

export type HoleId = keyof typeof holeLevels;

export const createHole = (id: HoleId, where: string, says: string, repair: string): Hole => ({
  id,
  level: holeLevels[id],
  where,
  says,
  repair,
});
