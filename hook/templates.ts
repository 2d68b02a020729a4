import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Path in the repository that gets it → text. */
type Templates = Readonly<Record<string, string>>;

const read = (name: string): string => readFileSync(join(import.meta.dirname, "../docs/workflows", name), "utf8");

/** The build puts the texts themselves in place of this module: beside a bundle there is no docs/. */
export const readWorkflows = (): Templates => ({
  ".github/workflows/leakgate.yml": read("pull-request.yml"),
  ".github/workflows/leakgate-history.yml": read("history.yml"),
});
