/** The folders of tests that run a room's sources in their own process: a bundle in a child process has no mutants. */
export const roomTests: Readonly<Record<string, readonly string[]>> = {
  scanner: ["scanner"],
  judge: ["judge"],
  git: ["git", "range", "sources"],
  config: ["config", "policy", "migrate"],
  policy: ["policy", "config"],
  github: ["github-review", "github"],
  incidents: ["incidents"],
};
