import { expect, test } from "vitest";
import snapshot from "./az-commands.json" with { type: "json" };
import extensions from "./az-extensions.json" with { type: "json" };
import { kinds, listAzCalls } from "./command-lines.ts";

interface Option {
  readonly names: readonly string[];
  readonly required: boolean;
  readonly several: boolean;
  readonly flag: boolean;
  readonly choices?: readonly string[];
  readonly anyCase: boolean;
}

const everywhere = parseOptions("--output,-o --query --subscription --only-show-errors^ --verbose^ --debug^");

/** The texts of snapshot-az.py. */
function parseOptions(text: string): Option[] {
  return text.split(" ").map((option) => {
    const [, names, marks, equals, choices] = /^([^!*^=~]+)([!*^]*)(?:([=~])(.*))?$/.exec(option)!;
    return {
      names: names!.split(","),
      required: marks!.includes("!"),
      several: marks!.includes("*"),
      flag: marks!.includes("^"),
      ...(equals && { choices: choices!.split("|").map((choice) => choice.replaceAll("%20", " ")) }),
      anyCase: equals === "~",
    };
  });
}

/** What the CLI would refuse in a call. */
function listFaults(call: readonly string[], commands: Readonly<Record<string, string>>): string[] {
  const start = call.findIndex((word) => word.startsWith("-"));
  const path = call.slice(0, start < 0 ? undefined : start).join(" ");
  const text = commands[path];
  if (text === undefined) return [`no command “${path}”: misspelt, or the snapshot is to be made anew`];
  const options = [...parseOptions(text), ...everywhere];
  const faults: string[] = [];
  const given = new Set<Option>();
  for (let place = path.split(" ").length; place < call.length; ) {
    const name = call[place++]!;
    const option = options.find(({ names }) => names.includes(name));
    const values: string[] = [];
    while (place < call.length && !/^--?[a-z]/.test(call[place]!)) values.push(call[place++]!);
    if (!option) {
      faults.push(`${path} has no ${name}`);
      continue;
    }
    given.add(option);
    if (option.flag ? values.length > 0 : values.length === 0)
      faults.push(`${path} ${name}: values ${values.join(" ")}`);
    if (!option.several && values.length > 1) faults.push(`${path} ${name} takes one value`);
    const same = (a: string, b: string) => (option.anyCase ? a.toLowerCase() === b.toLowerCase() : a === b);
    for (const value of option.choices ? values : [])
      if (!option.choices!.some((choice) => same(choice, value)))
        faults.push(`${path} ${name} ${value}: one of ${option.choices!.join(", ")}`);
  }
  for (const option of options)
    if (option.required && !given.has(option)) faults.push(`${path} wants ${option.names.join(" or ")}`);
  return faults;
}

const commands = { ...extensions.commands, ...snapshot.commands };

test.each(kinds)("the Azure CLI takes every call of %s", (kind) => {
  const calls = listAzCalls(kind);
  expect(calls.flatMap((call) => listFaults(call, commands))).toEqual([]);
});

test("the snapshot has no command that no checklist uses, nor an extension's", () => {
  const used = new Set(
    kinds.flatMap(listAzCalls).map((call) =>
      call
        .slice(
          0,
          call.findIndex((word) => word.startsWith("-")),
        )
        .join(" "),
    ),
  );
  expect(Object.keys(commands).filter((path) => !used.has(path))).toEqual([]);
  expect(Object.keys(extensions.commands).filter((path) => path in snapshot.commands)).toEqual([]);
});

test.each([
  ["storage account keys rotate --account-name a --key key1", /no command/],
  ["storage account keys renew --account-name a", /wants --key/],
  ["storage account keys renew --account-name a --key key3", /one of/],
  ["storage account keys renew --account-name a --key key1 --force", /has no --force/],
  ["keyvault secret set-attributes --vault-name", /values/],
])("a wrong call is refused: %s", (call, fault) => {
  expect(listFaults(call.split(" "), commands).join("\n")).toMatch(fault);
});

test("no table lacks a column that was asked for: the CLI leaves out those named id, type and etag", () => {
  const tables = kinds.flatMap(listAzCalls).filter((call) => call.includes("table"));
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((call) => call.some((word) => /[{ ,](?:id|type|etag):/.test(word)))).toEqual([]);
});
