import { UsageError } from "../src/errors.ts";

export interface AgentText {
  readonly path: string;
  readonly text: string;
}

/** Keys under which the agents' events name the file. */
const pathKeys = ["file_path", "filePath", "path", "notebook_path"];
/** Keys that hold what the tool will do; an event without one is taken whole. */
const inputKeys = ["tool_input", "toolArgs", "tool_args", "edits", "command", "content"];
/** What is replaced is there already: an agent that takes a secret out must not be stopped. */
const oldKeys = new Set(["old_string", "oldString", "old_str", "transcript_path"]);

/** Every text that a tool is about to write or run. @throws UsageError where the event is not a JSON object */
export function parseAgentEvent(json: string): AgentText[] {
  const event = parseObject(json);
  const named = inputKeys.filter((key) => key in event).map((key) => parseNested(event[key]));
  const inputs = named.length > 0 ? named : [event];
  const path = findPath([event, ...inputs]) ?? "tool input";
  return inputs.flatMap((input) => listTexts(input)).map((text) => ({ path, text }));
}

function parseObject(json: string): Record<string, unknown> {
  try {
    // Windows PowerShell begins what it pipes with a byte order mark.
    const event: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    if (typeof event === "object" && event !== null && !Array.isArray(event)) return event as Record<string, unknown>;
  } catch {
    // Its message would quote the event.
  }
  throw new UsageError("the event is not a JSON object", "Give it what the agent writes on standard input.");
}

/** Copilot hands the tool's arguments as JSON in a string. */
function parseNested(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value.startsWith("*** Begin Patch") ? keepPatched(value) : value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (oldKeys.has(key) ? [] : listTexts(inner)));
}

/** Of a patch (Copilot's apply_patch) what the file will hold: without the lines it takes out, and without the marks. */
function keepPatched(patch: string): string {
  const lines = patch.split("\n").filter((line) => !line.startsWith("-"));
  return lines.map((line) => line.replace(/^[+ ]/, "")).join("\n");
}

function findPath(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    for (const key of pathKeys) {
      const path = (value as Record<string, unknown> | null)?.[key];
      if (typeof path === "string") return /^[a-z]:\\/i.test(path) ? path.replaceAll("\\", "/") : path;
    }
  }
  return undefined;
}
