/** The forms in which a value could leave: each output is searched for all of them. */
export function listForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const forms = [
    value,
    [...value].reverse().join(""),
    encodeURIComponent(value),
    bytes.toString("hex"),
    JSON.stringify(value).slice(1, -1),
    ...[0, 1, 2].flatMap((shift) => {
      // Within other text base64 starts at any of three places; the characters at both ends mix with the neighbours.
      const text = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString("base64")
        .replace(/=+$/, "")
        .slice(shift + 1, -2);
      return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
    }),
  ];
  // What is shorter could stand there by chance.
  return [...new Set(forms)].filter((form) => form.length >= 8);
}

type Index = ReadonlyMap<string, readonly { readonly form: string; readonly value: number }[]>;
const indexes = new WeakMap<readonly string[], Index>();

/** By what each form begins with, so that an output of megabytes is gone through once. */
function indexForms(values: readonly string[]): Index {
  const index = new Map<string, { readonly form: string; readonly value: number }[]>();
  for (const [value, text] of values.entries()) {
    for (const form of listForms(text)) {
      const start = form.slice(0, 8);
      index.set(start, [...(index.get(start) ?? []), { form, value }]);
    }
  }
  return index;
}

/** The values, by number, that an output holds in any form. */
export function findLeaks(output: string, values: readonly string[]): string[] {
  const index = indexes.get(values) ?? indexForms(values);
  indexes.set(values, index);
  const found = new Set<number>();
  for (let at = 0; at + 8 <= output.length; at++)
    for (const { form, value } of index.get(output.slice(at, at + 8)) ?? [])
      if (output.startsWith(form, at)) found.add(value);
  return [...found].sort((a, b) => a - b).map((value) => `value ${value}`);
}
