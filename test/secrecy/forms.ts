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

interface Index {
  /** By what each form begins with. */
  readonly forms: ReadonlyMap<string, readonly { readonly form: string; readonly value: number }[]>;
  /** Which hashes of a beginning there are: an output of megabytes is gone through once, a character at a time. */
  readonly hashes: Uint8Array;
}
const indexes = new WeakMap<readonly string[], Index>();
const start = 8;
const hashBits = 20;

/** Of a beginning: the two newest characters count in all bits, each older one in fewer, the ninth in none. */
const roll = (hash: number, character: number): number => ((hash << 4) ^ Math.imul(character, 0x9e3779b1)) | 0;
const place = (hash: number): number => (hash >>> 0) >>> (32 - hashBits);

function indexForms(values: readonly string[]): Index {
  const forms = new Map<string, { readonly form: string; readonly value: number }[]>();
  const hashes = new Uint8Array(1 << hashBits);
  for (const [value, text] of values.entries()) {
    for (const form of listForms(text)) {
      const begin = form.slice(0, start);
      const same = forms.get(begin);
      if (same) same.push({ form, value });
      else forms.set(begin, [{ form, value }]);
      let hash = 0;
      for (let at = 0; at < start; at++) hash = roll(hash, begin.charCodeAt(at));
      hashes[place(hash)] = 1;
    }
  }
  return { forms, hashes };
}

/** The values, by number, that an output holds in any form. */
export function findLeaks(output: string, values: readonly string[]): string[] {
  const { forms, hashes } = indexes.get(values) ?? indexForms(values);
  indexes.set(values, { forms, hashes });
  const found = new Set<number>();
  let hash = 0;
  for (let end = 0; end < output.length; end++) {
    hash = roll(hash, output.charCodeAt(end));
    const at = end + 1 - start;
    if (at < 0 || hashes[place(hash)] === 0) continue;
    for (const { form, value } of forms.get(output.slice(at, at + start)) ?? [])
      if (output.startsWith(form, at)) found.add(value);
  }
  return [...found].sort((a, b) => a - b).map((value) => `value ${value}`);
}
