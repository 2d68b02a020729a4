import { existsSync } from "node:fs";
import * as core from "@actions/core";
import type { Annotation } from "../src/reporters/annotations.ts";
import { escapeTerminal } from "../src/reporters/escape.ts";

/** What the Action wants of the machine that runs it; the only place that knows workflow commands. */
export interface Runner {
  input(name: string): string;
  /** One line of the log; hostile text cannot become a workflow command. */
  log(line: string): void;
  annotate(annotation: Annotation): void;
  /** Adds to the job summary, where the runner has one. */
  addSummary(markdown: string): Promise<void>;
  setOutput(name: string, value: string | number | boolean): void;
}

export function createRunner(environment: NodeJS.ProcessEnv = process.env): Runner {
  const log = (line: string): void => core.info(escapeTerminal(line));
  return {
    input: (name) => core.getInput(name),
    log,
    annotate({ level, title, message, path, startLine, endLine, startColumn, endColumn }) {
      const properties = {
        title: escapeTerminal(title),
        ...(path !== undefined && { file: escapeTerminal(path) }),
        ...(startLine !== undefined && { startLine }),
        ...(endLine !== undefined && { endLine }),
        ...(startColumn !== undefined && { startColumn }),
        ...(endColumn !== undefined && { endColumn }),
      };
      const print = { error: core.error, warning: core.warning, note: core.notice }[level];
      print(escapeTerminal(message), properties);
    },
    async addSummary(markdown) {
      const file = environment["GITHUB_STEP_SUMMARY"];
      if (!file || !existsSync(file)) return log("There is no job summary on this runner.");
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch (error) {
        log(`The job summary could not be written: ${(error as Error).message}`);
      }
    },
    setOutput(name, value) {
      if (environment["GITHUB_OUTPUT"]) core.setOutput(name, value);
    },
  };
}
