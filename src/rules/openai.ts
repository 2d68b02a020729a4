import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const prove = (value: string): Proof => (looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid");
const common = {
  level: "error",
  // Base64 of "OpenAI" stands in the middle of every key; some documentation shows it as T4Blbk.
  keywords: ["blbkfj"],
  reach: [140, 140],
  check: prove,
  highEntropy: true,
  credential: "openai-key",
  provider: "OpenAI",
  revoke: "https://platform.openai.com/api-keys",
  source: "https://platform.openai.com/docs/api-reference/authentication",
} as const;

export const openaiRules = [
  {
    ...common,
    id: "openai-api-key",
    label: "an OpenAI API key",
    pattern: beginAnywhere(
      /(?<![\w-])(?<secret>sk-(?!proj-|svcacct-|admin-)(?:[A-Za-z0-9][\w-]{0,40}-)?[\w-]{20,100}T[34]BlbkFJ[\w-]{20,100})(?![\w-])/,
    ),
    shown: "sk-",
  },
  {
    ...common,
    id: "openai-project-key",
    label: "an OpenAI project key",
    pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-proj-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
    shown: "sk-proj-",
  },
  {
    ...common,
    id: "openai-service-account-key",
    label: "an OpenAI service account key",
    pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-svcacct-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
    shown: "sk-svcacct-",
  },
  {
    ...common,
    id: "openai-admin-key",
    label: "an OpenAI admin key",
    pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-admin-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
    shown: "sk-admin-",
    revoke: "https://platform.openai.com/settings/organization/admin-keys",
  },
] as const satisfies readonly Rule[];
