import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { renderJson } from "../src/reporters/json.ts";
import { renderSarif } from "../src/reporters/sarif.ts";
import type { ScanResult } from "../src/types.ts";
import type { Inputs } from "./inputs.ts";

export interface ReportFiles {
  readonly sarifFile: string;
  readonly reportFile: string;
}

/** Writes SARIF and JSON where the inputs say, else into a new folder that no other step of the job uses. */
export function writeReports(result: ScanResult, category: string, inputs: Inputs, workspace: string): ReportFiles {
  const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "leakgate-"));
  const place = (input: string, name: string): string => (input ? resolve(workspace, input) : join(folder, name));
  const files = {
    sarifFile: place(inputs.sarifFile, "leakgate.sarif"),
    reportFile: place(inputs.reportFile, "leakgate.json"),
  };
  for (const file of Object.values(files)) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(files.sarifFile, renderSarif(result, { category }));
  writeFileSync(files.reportFile, renderJson(result));
  return files;
}
