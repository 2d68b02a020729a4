/** The checklist that a person works through: its parts, its boxes, its commands in the reader's shell, its variables. */
import { expect, test } from "vitest";
import { parts } from "../../src/credentials/index.ts";
import { type Known, listSteps, listVariables, renderChecklist } from "../../src/incidents/checklist.ts";
import type { CredentialKind } from "../../src/types.ts";

const today = new Date("2026-11-23T23:00:00Z");
const know = (kind: CredentialKind, more: Partial<Known> = {}): Known => ({ kind, today, ...more });

/** A box with what belongs to it, line by line. */
function readBox(text: string, key: string): string[] {
  const lines = text.split("\n");
  const begin = lines.findIndex((line) => line.endsWith(`<!-- leakgate:box ${key} -->`));
  const end = lines.findIndex((line, place) => place > begin && !line.startsWith("  ") && line !== "");
  return lines.slice(begin, end).join("\n").trimEnd().split("\n");
}
const commandsOf = (kind: CredentialKind, key: string) =>
  listSteps(kind).find((step) => step.key === key)!.step.commands!;

test("parts are numbered in their order, and one in which nothing is to do says so", () => {
  const text = renderChecklist(know("jwt"));
  const sections = text.split(/^### /m).slice(1);
  expect(sections.map((section) => section.split("\n")[0])).toEqual(
    Object.values(parts).map((title, place) => `${place + 1} · ${title}`),
  );
  const idle = sections.filter((section) => section.includes("Nothing to do for this kind."));
  expect(idle.map((section) => section.trim().split("\n"))).toEqual(
    [parts.expiry, parts.automate, parts.network].map((title) => [
      ...[expect.stringContaining(title), "", "Nothing to do for this kind."],
    ]),
  );
  expect(text.match(/^- \[ \] /gm)).toHaveLength(listSteps("jwt").length);
  expect(text).not.toMatch(/undefined|\[x\]/);
});

test("commands stand once where both shells take them, and for each shell where they differ", () => {
  const text = renderChecklist(know("generic-token"));
  expect(readBox(text, "uses/consumers")).toHaveLength(1);
  const deny = commandsOf("generic-token", "network/vault-deny") as readonly string[];
  expect(readBox(text, "network/vault-deny").slice(1)).toEqual([
    ...[expect.stringMatching(/^ {2}> ⚠️ \*\*Careful:\*\* ./), ""],
    ...["  ```sh", ...deny.map((line) => `  ${line}`), "  ```"],
  ]);
  const [remove] = commandsOf("generic-token", "close/files") as [{ bash: string; powershell: string }];
  expect(readBox(text, "close/files").slice(1)).toEqual([
    ...["  ```bash", "  # bash", `  ${remove.bash}`, "  ```"],
    ...["  ```powershell", "  # PowerShell", `  ${remove.powershell}`, "  ```"],
  ]);
  // Some of a step's commands can be the same in both.
  const [first, second] = commandsOf("generic-token", "expiry/event") as [{ powershell: string }, string];
  expect(readBox(text, "expiry/event").slice(-4)).toEqual([
    ...["  # PowerShell", `  ${first.powershell}`, `  ${second}`, "  ```"],
  ]);
  // A warning without a command needs no line between.
  expect(readBox(text, "history/rewrite")).toHaveLength(2);
  const must = listSteps("generic-token").flatMap(({ key, step }) => (step.must ? [key] : []));
  const bold = [...text.matchAll(/^- \[ \] \*\*Must\.\*\* .*leakgate:box (\S+) -->$/gm)].map(([, key]) => key);
  expect(bold).toEqual(must);
});

test("what the rule knows of its issuer stands in the text, and as it is to be read there", () => {
  const boxes = (rule: Known["rule"]) => {
    const text = renderChecklist(know("provider-token", rule && { rule }));
    return [readBox(text, "contain/decide")[0], readBox(text, "rotate/successor")[0]];
  };
  const page = "https://acme.example/tokens";
  expect(boxes({ provider: "Acme *Cloud*", revoke: page })).toEqual([
    expect.stringContaining(`issued: [Revoke it here](${page}). **If not,**`),
    expect.stringContaining("at Acme \\*Cloud\\*, with"),
  ]);
  expect(boxes({ revoke: "Reset it in the console" })[0]).toContain("issued: Reset it in the console. **If not,**");
  expect(boxes(undefined)).toEqual([
    expect.stringContaining("issued: the page that lists its tokens or keys. **If not,**"),
    expect.stringContaining("at the provider, with"),
  ]);
  // Where nobody is known to have issued it, no page lists its keys.
  expect(readBox(renderChecklist(know("url-password")), "contain/decide")[0]).not.toContain("lists its");
});

test("variables are those that the commands use, with what is known, and days of the calendar", () => {
  const read = (kind: CredentialKind, more: Partial<Known> = {}) =>
    Object.fromEntries(listVariables(know(kind, more)).map(({ name, value }) => [name, value]));
  expect(Object.keys(read("jwt"))).toEqual(["FINGERPRINT", "BLOB", "REVIEW", "EVIDENCE"]);
  expect(read("generic-token")).toMatchObject({
    ...{ FINGERPRINT: "000000000000", BLOB: "HEAD:my-file", SINCE: "2026-08-25" },
    ...{ DEADBY: "2026-11-24", UNTIL: "2027-01-22T00:00:00Z", REVIEW: "2027-11-23" },
  });
  const known = { fingerprint: "abcdefgh2345", blob: "1".repeat(40), since: "2026-03-01T00:30:00+01:00" };
  expect(read("generic-token", known)).toMatchObject({
    ...{ FINGERPRINT: known.fingerprint, BLOB: known.blob, SINCE: "2026-02-28" },
  });
  expect(read("generic-token", known)).not.toHaveProperty("RESOURCE");
  const text = renderChecklist(know("jwt", known));
  expect(text).toContain("\n```bash\nFINGERPRINT='abcdefgh2345'                   # of the leak\nBLOB='1111");
  expect(text).toContain(
    "\n```powershell\n$FINGERPRINT = 'abcdefgh2345'                  # of the leak\n$BLOB = '1111",
  );
});

test.each([
  ["contosoprod.blob.core.windows.net", "contosoprod"],
  ["https://contosoprod.queue.core.windows.net/orders?x=1", "contosoprod"],
  ["amqp+ssl.v1://contosoprod:5671", "contosoprod"],
  ["tcp:contosoprod,1433", "contosoprod"],
  [" contosoprod\n", "contosoprod"],
  ["CONTOSOPROD", "CONTOSOPROD"],
  ["a'; rm -rf ~ #", undefined],
  ["$(id)", undefined],
  ["-contoso", undefined],
  ["contoso\n```", undefined],
  ["x".repeat(122), undefined],
  ["", undefined],
])("of the resource %j the commands get %s", (resource, name) => {
  const variables = listVariables(know("azure-storage-key", { resource }));
  expect(variables.filter((variable) => variable.name === "RESOURCE")).toEqual([
    {
      ...{ name: "RESOURCE", value: name ?? "my-resource", from: "resource-name" },
      about: `name of the storage account${name ? " (from the leak)" : ""}`,
    },
  ]);
});

test("where a command needs the host, it gets the whole of it", () => {
  const resource = "https://contoso.visualstudio.com:443/shop";
  const found = listVariables(know("azure-devops-token", { resource })).find(({ name }) => name === "RESOURCE");
  expect(found).toMatchObject({
    value: "contoso.visualstudio.com",
    about: expect.stringMatching(/ \(from the leak\)$/),
  });
});
