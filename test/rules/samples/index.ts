import type { RuleSamples } from "../samples.ts";
import { azureSamples } from "./azure.ts";
import { githubSamples } from "./github.ts";

export const samples: Readonly<Record<string, RuleSamples>> = { ...azureSamples, ...githubSamples };
