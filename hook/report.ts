import { renderHtml } from "../src/incidents/html.ts";
import type { Incident } from "../src/incidents/incident.ts";
import { renderReport, renderReportJson } from "../src/incidents/report.ts";
import { escapeJson } from "../src/reporters/escape.ts";
import type { ScanResult } from "../src/types.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { scanIncidents } from "./history-incidents.ts";
import { decideExit } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { readScanConfig } from "./scan-config.ts";
import { validateHelp, validateOption } from "./validate.ts";

export const reportFormats = ["md", "json", "html"] as const;

export const reportCommand: Command = {
  summary: "what history holds, and how each credential is rotated",
  help: `Usage: leakgate report [OPTION…]

Scans every blob that any reference of this clone can reach, and prints one incident for each leaked credential: where it
is, since when, whether it is still in the tip, and the checklist to rotate it into Key Vault. The same text as the
tracking issue, and like it without any value.

  --format md|json|html  default md; html is one page that needs nothing else
  --output FILE          write there instead of to standard output
${validateHelp}
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 nothing to rotate · 1 credentials to rotate · 2 usage or configuration · 3 not all could be read
`,
  optionsOnly: true,
  options: { ...validateOption, format: { type: "string" }, output: { type: "string" }, config: { type: "string" } },
  async run({ text, flag }, shell) {
    const format = chooseWord("--format", text["format"] ?? "md", reportFormats);
    const write = openOutput(text["output"], shell);
    const config = await readScanConfig(text["config"]);
    const { result, anything, incidents } = await scanIncidents(config, shell, flag["validate"]);
    const rendered = renderIncidents(incidents, result, format);
    write(`${rendered.trimEnd()}\n`);
    return decideExit(result, anything);
  },
};

export function renderIncidents(
  incidents: readonly Incident[],
  result: ScanResult,
  format: (typeof reportFormats)[number],
): string {
  if (format === "json") return escapeJson(renderReportJson(incidents, result));
  const markdown = renderReport(incidents, result, new Date());
  return format === "html" ? renderHtml(markdown, "Leaked credentials in history") : markdown;
}
