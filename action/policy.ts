import { createConfig, createStrictConfig, type PolicyFiles } from "../src/config/index.ts";
import { ConfigError } from "../src/errors.ts";
import { readMergeBase } from "../src/git/range.ts";
import { configFile, readPolicy } from "../src/policy/index.ts";
import type { Config } from "../src/types.ts";
import type { Approvals } from "./approval.ts";

export interface RangePolicy {
  /** By which the change is scanned. */
  readonly config: Config;
  /** What the change itself brings of suppressions and baseline, which does not count by itself. */
  readonly asked?: Config;
  readonly notices: readonly string[];
  /** Merged, the change would stop every run. */
  readonly breaksPolicy: boolean;
}

/**
 * The policy as at the tip of the base. What the change brings counts where a code owner approved it; a policy that is
 * broken at the base is repaired by a change that is scanned without any of it that loosens.
 * @throws ConfigError where the base's is broken and the change does not repair it
 */
export async function readRangePolicy(
  { base, head, cwd }: { readonly base: string; readonly head: string; readonly cwd: string },
  approvals: Approvals,
): Promise<RangePolicy> {
  const mergeBase = await readMergeBase(base, head, cwd);
  const [own, theirs, before] = await Promise.all([
    readPolicy(base, cwd),
    readPolicy(head, cwd),
    mergeBase ? readPolicy(mergeBase, cwd) : {},
  ]);
  const touches = listTouched(before, theirs);
  const asked = touches.length > 0 ? tryConfig(theirs) : undefined;
  const notices: string[] = [];
  if (asked instanceof ConfigError)
    notices.push(`the policy that this change brings would not work and would stop every run: ${nameplace(asked)}`);

  const agreed = tryConfig(own);
  if (agreed instanceof ConfigError) {
    if (!asked || asked instanceof ConfigError) throw explainBroken(agreed);
    notices.push(
      `the policy on the base branch is broken (${nameplace(agreed)}) and this change repairs it: scanned by the whole catalogue and what the change adds to it, without anything that it excludes or suppresses`,
    );
    return { config: createStrictConfig(theirs), notices, breaksPolicy: false };
  }
  const debt = agreed.baseline.size;
  const left = asked && !(asked instanceof ConfigError) ? asked.baseline.size : debt;
  if (left !== debt) notices.push(`the baseline goes from ${debt} known leaks to ${left} with this change`);
  else if (debt > 0) notices.push(`the baseline holds ${debt} known leaks that are still to be rotated`);
  if (!asked || asked instanceof ConfigError) return { config: agreed, notices, breaksPolicy: asked !== undefined };
  if (!touches.includes("config")) return { config: agreed, asked, notices, breaksPolicy: false };
  const { by, otherwise } = await approvals(configFile);
  if (by === undefined) {
    notices.push(`this change edits ${configFile}: that counts ${otherwise}`);
    return { config: agreed, asked, notices, breaksPolicy: false };
  }
  notices.push(`${configFile} of this change counts, since @${by} approved this head`);
  const { config: _, ...rest } = own;
  const config = createConfig({ ...rest, ...(theirs.config && { config: theirs.config }) });
  return { config, asked, notices, breaksPolicy: false };
}

/** Files of the policy in which the change differs from where it began; what only the base changed is none of its. */
function listTouched(before: PolicyFiles, theirs: PolicyFiles): (keyof PolicyFiles)[] {
  return (["config", "suppressions", "baseline"] as const).filter((key) => before[key]?.text !== theirs[key]?.text);
}

function tryConfig(files: PolicyFiles): Config | ConfigError {
  try {
    return createConfig(files);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** The place alone: a message quotes words of the file, and one of them could be a secret. */
const nameplace = ({ message }: ConfigError): string =>
  /^[^:]{1,200}:\d+:\d+/.exec(message)?.[0] ?? "it cannot be read";

const explainBroken = ({ message, hint, cause }: ConfigError): ConfigError =>
  new ConfigError(message, `${hint} Repair it in a pull request of its own: that one is scanned and can pass.`, {
    cause,
  });
