import type { PolicyFiles } from "../src/config/files.ts";
import { applySettings } from "../src/config/settings.ts";
import { rules } from "../src/rules/index.ts";
import type { Config } from "../src/types.ts";

/** `createConfig` that loads the YAML parser only where there is YAML: most repositories have none, and every commit waits. */
export async function loadConfig(files: PolicyFiles): Promise<Config> {
  if (files.config) return (await import("../src/config/index.ts")).createConfig(files);
  return applySettings(rules, undefined, files);
}
