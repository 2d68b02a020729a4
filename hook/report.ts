import { writeFileSync } from "node:fs";
import { renderHtml } from "../src/incidents/html.ts";
import { renderReport, renderReportJson } from "../src/incidents/report.ts";
import { escapeJson } from "../src/reporters/escape.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";
import { scanIncidents } from "./history-incidents.ts";
import { decideExit } from "./outcome.ts";
import { readScanConfig } from "./scan-config.ts";

const formats = ["md", "json", "html"] as const;

export const reportCommand: Command = {
  summary: "what history holds, and how each credential is rotated",
  help: `Usage: leakgate report [OPTION…]

Scans every blob that any reference of this clone can reach, and prints one incident for each leaked credential: where it
is, since when, whether it is still in the tip, and the checklist to rotate it into Key Vault. The same text as the
tracking issue, and like it without any value.

  --format md|json|html  default md; html is one page that needs nothing else
  --output FILE          write there instead of to standard output
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 nothing to rotate · 1 credentials to rotate · 2 usage or configuration · 3 not all could be read
`,
  options: { format: { type: "string" }, output: { type: "string" }, config: { type: "string" } },
  async run({ text }, shell) {
    const format = chooseWord("--format", text["format"] ?? "md", formats);
    const { result, asked, incidents } = await scanIncidents(await readScanConfig(text["config"]), shell);
    const markdown = () => renderReport(incidents, result, new Date());
    const rendered =
      format === "json"
        ? escapeJson(renderReportJson(incidents, result))
        : format === "html"
          ? renderHtml(markdown(), "Leaked credentials in history")
          : markdown();
    if (text["output"] === undefined) shell.out.write(`${rendered.trimEnd()}\n`);
    else writeFileSync(text["output"], `${rendered.trimEnd()}\n`, { mode: 0o600 });
    return decideExit(result, asked);
  },
};
