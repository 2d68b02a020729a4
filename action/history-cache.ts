import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../src/errors.ts";
import { createLedger, type OpenLedger } from "../src/history/ledger.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Place } from "./scan.ts";

/**
 * What earlier runs read, where it may be believed. A cache of GitHub can be written by any job of the branch, so only
 * what is sealed with the key counts; and only runs on the default branch read and write it.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 * @returns the ledger, or why there is none; neither where none was asked for
 */
export function openHistoryCache(
  { historyCache, historyCacheKey }: Inputs,
  { defaultBranch }: ActionEvent,
  { workspace, ref }: Place,
): { readonly ledger?: OpenLedger; readonly notice?: string } {
  if (historyCache === "") return {};
  if (historyCacheKey === "")
    return { notice: "history-cache is not used: history-cache-key is empty, so that anybody could have written it" };
  if (historyCacheKey.length < 32)
    throw new UsageError("input history-cache-key is shorter than 32 characters", "Make one: openssl rand -hex 32.");
  if (ref !== `refs/heads/${defaultBranch}`)
    return { notice: `history-cache is used by runs on ${defaultBranch} only: the whole history was read` };
  const file = resolve(workspace, historyCache);
  mkdirSync(dirname(file), { recursive: true });
  return { ledger: createLedger(file, historyCacheKey) };
}
