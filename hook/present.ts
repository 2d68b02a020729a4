import type { ExitStatus } from "../src/errors.ts";
import { renderJson } from "../src/reporters/json.ts";
import { wantsColour } from "../src/reporters/style.ts";
import { renderTerminal } from "../src/reporters/terminal.ts";
import type { ScanResult } from "../src/types.ts";
import { advise } from "./advice.ts";
import type { Format } from "./formats.ts";
import { listNextSteps, type Occasion } from "./next-steps.ts";
import type { Shell } from "./shell.ts";

export { advise } from "./advice.ts";

/** The text of a result for people at a terminal. @param stream that it goes to: colour and width are its */
export function renderText(
  result: ScanResult,
  exitStatus: ExitStatus,
  occasion: Occasion,
  shell: Shell,
  stream: NodeJS.WriteStream,
  colour = shell.colour,
): string {
  return renderTerminal(result, {
    colour: colour && wantsColour(stream, shell.environment),
    quiet: shell.quiet,
    columns: stream.columns ?? 100,
    ...(occasion.stops !== undefined && { stops: occasion.stops }),
    advise,
    listNext: (blocking) => listNextSteps(blocking, occasion, shell.invocation),
    milliseconds: performance.now() - shell.started,
    exitStatus,
  });
}

/** The text of a result for programs. */
export async function renderMachine(result: ScanResult, format: Exclude<Format, "text">): Promise<string> {
  if (format === "json") return `${renderJson(result)}\n`;
  const { renderSarif } = await import("../src/reporters/sarif.ts");
  return renderSarif(result);
}
