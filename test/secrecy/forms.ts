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

/** The values, by number, that an output holds in any form. */
export function findLeaks(output: string, values: readonly string[]): string[] {
  return values.flatMap((value, index) =>
    listForms(value).some((form) => output.includes(form)) ? [`value ${index}`] : [],
  );
}
