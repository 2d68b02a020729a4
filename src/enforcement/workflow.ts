import { isMap, parseDocument } from "yaml";

/** What an event is narrowed by. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export interface EventFilter {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly "branches-ignore"?: readonly string[];
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
}

/** A job of a workflow file that runs leakgate, with what decides whether it gates. */
export interface GateJob {
  readonly path: string;
  /** What a required check is called by: the job's name, with the caller's before it in a reusable workflow. */
  readonly check: string;
  readonly events: ReadonlyMap<string, EventFilter>;
  /** `owner/leakgate@ref`, or `owner/repo/.github/workflows/leakgate.yml@ref`. */
  readonly uses: string;
  /** `if:` of job and step, `needs:` and `strategy:`, as they are written. */
  readonly conditions: readonly string[];
  readonly continuesOnError: boolean;
  /** The step's `with: fail-on`. */
  readonly failOn?: string;
  /** Written for the job, else for the file; undefined: what the repository gives by default. */
  readonly permissions?: string | Readonly<Record<string, string>>;
  /** Steps beside leakgate's that can run something, those before it first. */
  readonly otherSteps: readonly string[];
  /** A checkout or fetch of what the pull request brings, on an event that has a token which may write. */
  readonly checksOutHead: boolean;
}

type Json = Record<string, unknown>;

const asMap = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const asList = (value: unknown): string[] | undefined =>
  value === undefined || value === null ? undefined : (Array.isArray(value) ? value : [value]).map(String);
const asText = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** @param action name of the Action's repository: "leakgate", unless a copy has another */
export function readGateJobs(path: string, text: string, action = "leakgate", isOwn = false): GateJob[] {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  let workflow: Json;
  try {
    // Aliases that blow up are an error here, not a hang.
    workflow = asMap(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return [];
  }
  const events = readEvents(workflow["on"] ?? workflow["true"]);
  return Object.entries(asMap(workflow["jobs"])).flatMap(([id, value]): GateJob[] => {
    const job = asMap(value);
    const steps = (Array.isArray(job["steps"]) ? job["steps"] : []).map(asMap);
    const place = steps.findIndex(({ uses }) => isAction(asText(uses), action, isOwn));
    const called = isReusable(asText(job["uses"]), action);
    if (place === -1 && !called) return [];
    const step = steps[place] ?? {};
    const name = asText(job["name"]) || id;
    const permissions = job["permissions"] ?? workflow["permissions"];
    const others = steps.filter((_, index) => index !== place);
    const failOn = asText(asMap(step["with"] ?? job["with"])["fail-on"]);
    return [
      {
        path,
        check: called ? `${name} / ${action}` : name,
        events,
        uses: asText(called ? job["uses"] : step["uses"]),
        conditions: [
          ...[job["if"], step["if"]].map(asText).filter((condition) => !isAlways(condition)),
          ...(job["needs"] === undefined ? [] : [`needs: ${asList(job["needs"])!.join(", ")}`]),
          ...(asMap(job["strategy"])["matrix"] === undefined ? [] : ["strategy: matrix"]),
        ],
        continuesOnError: [job, step].some((part) => !["", "false"].includes(asText(part["continue-on-error"]))),
        ...(failOn && { failOn }),
        ...(permissions !== undefined && permissions !== null && { permissions: readPermissions(permissions) }),
        otherSteps: others
          .filter((other) => other["run"] !== undefined || !isCheckout(asText(other["uses"])))
          .map((other) => asText(other["name"]) || asText(other["uses"]) || asText(other["run"]).split("\n")[0]!),
        checksOutHead: steps.some(takesHead),
      },
    ];
  });
}

const readPermissions = (value: unknown): string | Readonly<Record<string, string>> =>
  typeof value === "string"
    ? value
    : Object.fromEntries(Object.entries(asMap(value)).map(([name, access]) => [name, asText(access)]));

function readEvents(on: unknown): Map<string, EventFilter> {
  if (typeof on === "string") return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  return new Map(
    Object.entries(asMap(on)).map(([event, filter]) => {
      const given = Object.entries(asMap(filter)).map(([name, value]) => [name, asList(value)]);
      return [event, Object.fromEntries(given) as EventFilter];
    }),
  );
}

/** The repository's name decides, whoever keeps the copy. `./` is leakgate's only in leakgate's own repository. */
const isAction = (uses: string, action: string, isOwn: boolean): boolean =>
  (isOwn && uses === "./") || uses.split("@")[0]!.split("/")[1]?.toLowerCase() === action.toLowerCase();

const isReusable = (uses: string, action: string): boolean =>
  /\.ya?ml(?:@|$)/.test(uses) && uses.split("@")[0]!.toLowerCase().includes(action.toLowerCase());

const isCheckout = (uses: string): boolean => /^actions\/checkout@/.test(uses);

/** Conditions that hold whatever came before. */
const isAlways = (condition: string): boolean =>
  ["", "true", "always()", "!cancelled()", "success()"].includes(condition.replace(/^\$\{\{(.*)\}\}$/s, "$1").trim());

/** The head by one of its names in an expression, or by its ref. */
function takesHead(step: Json): boolean {
  const given = asMap(step["with"]);
  const words = [asText(step["run"]), ...(isCheckout(asText(step["uses"])) ? Object.values(given).map(asText) : [])];
  return words.some((word) => /head[._](?:sha|ref|repo)|pull_request\.head|refs\/pull\/|\bpr\s+checkout\b/i.test(word));
}
