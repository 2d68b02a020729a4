import type { Find, Redaction } from "./find.ts";
import { listJsonStrings } from "./json-text.ts";
import { type Redacted, redactTogether } from "./together.ts";

interface Redact {
  readonly find: Find;
  redactNamed(name: string, value: string): Redacted<string>;
  redactAfter(before: string, text: string): Redacted<string>;
}

/** A copy of a JSON value; one with `toJSON` becomes what that says. */
export function redactValue<Value>(value: Value, { find, redactNamed, redactAfter }: Redact): Redacted<Value> {
  const redactions: Redaction[] = [];
  const visit = (part: unknown, name: string): unknown => {
    if (typeof part === "string") {
      const result = redactNamed(name, part);
      redactions.push(...result.redactions);
      return result.value;
    }
    if (part === null || typeof part !== "object") return part;
    if ("toJSON" in part && typeof part.toJSON === "function") return visit(part.toJSON(name), name);
    if (Array.isArray(part)) return part.map((item) => visit(item, name));
    const together = redactMembers(find, part);
    const entries = Object.entries(part).map(([inner, item]): [string, unknown] => {
      // A map from tokens to what they open holds them as its keys.
      const key = redactAfter("", inner);
      redactions.push(...key.redactions);
      const visited = visit(item, inner);
      const result = visited === item ? together.get(inner) : undefined;
      redactions.push(...(result?.redactions ?? []));
      return [key.value, result?.value ?? visited];
    });
    return Object.fromEntries(entries);
  };
  return { value: visit(value, "") as Value, redactions };
}

/** Which members the others make a secret. */
function redactMembers(find: Find, part: object): ReadonlyMap<string, Redacted<string>> {
  const members = Object.entries(part).filter(([, item]) => typeof item === "string");
  const together = new Map<string, Redacted<string>>();
  if (members.length < 2) return together;
  const json = JSON.stringify(Object.fromEntries(members));
  redactTogether(
    find,
    json,
    listJsonStrings(json),
    () => false,
    ({ name }, result) => together.set(name, result),
  );
  return together;
}
