import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../src/errors.ts";
import { leadsThroughLink } from "../src/links.ts";
import { renderJson } from "../src/reporters/json.ts";
import { renderSarif } from "../src/reporters/sarif.ts";
import type { ScanResult } from "../src/types.ts";
import type { Inputs } from "./inputs.ts";

export interface ReportFiles {
  readonly sarifFile: string;
  readonly reportFile: string;
}

/**
 * Writes SARIF and JSON where the inputs say, else into a new folder that no other step of the job uses.
 * @throws UsageError where a link of the checkout, which is the pull request's, would lead them elsewhere
 */
export function writeReports(result: ScanResult, category: string, inputs: Inputs, workspace: string): ReportFiles {
  const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "leakgate-"));
  const place = (input: string, name: string): string => {
    if (!input) return join(folder, name);
    const path = resolve(workspace, input);
    if (!leadsThroughLink(workspace, path)) return path;
    throw new UsageError(
      "sarif-file or report-file leads through a symbolic link of the checkout, and nothing is written there",
      "Leave the input empty: the outputs of the same names tell where the files are.",
    );
  };
  const files = {
    sarifFile: place(inputs.sarifFile, "leakgate.sarif"),
    reportFile: place(inputs.reportFile, "leakgate.json"),
  };
  for (const file of Object.values(files)) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(files.sarifFile, renderSarif(result, { category }));
  writeFileSync(files.reportFile, renderJson(result));
  return files;
}
