import { expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redactor.ts";
import { rules } from "../../src/rules/index.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

test("a value of every kind that is not only a note is replaced, in text, in a string of JSON and in a JSON document", () => {
  const redactor = createRedactor({ rules });
  const kept: string[] = [];
  for (const { id, advisory, level } of rules) {
    const sample = samples[id];
    if (!sample || advisory || level === "note") continue;
    const random = createRandom(`redact ${id}`);
    const value = sample.value(random);
    const places = sample.places ?? assignments;
    const text = places[0]!(value, random);
    const answer = JSON.stringify({ result: { content: [{ type: "text", text }] } });
    const inJson = JSON.parse(redactor.redactJsonText(answer).value).result.content[0].text;
    if (`${redactor.redactText(text).value}\n${inJson}`.includes(value)) kept.push(id);
    for (const place of places) {
      const document = place(value, random);
      if (!isJson(document)) continue;
      const redacted = redactor.redactJson(JSON.parse(document) as unknown).value;
      if (`${redactor.redactJsonText(document).value}\n${JSON.stringify(redacted)}`.includes(value)) kept.push(id);
    }
  }
  expect(kept).toEqual([]);
});
