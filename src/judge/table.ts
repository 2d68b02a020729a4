/** A name and what ties it to a value, right before that: `gateway_key = '`, `?token=`. */
const lead = /[\w-]{2,60}(?:["'\]]{0,3}[ \t]{0,8}[:=]{1,2}>?|["'],)[ \t]{0,8}["'`]?$/;
const drawn = /^[\w+/-]{12,200}(?![\w+/-])/;
/** Lists of these are leaks as well. */
const opening = /secret|pass|pwd|priv|api|cred|access|bearer/i;
/** So many values by one name are no secrets. */
const many = 5;

/**
 * One name and many values of one length: a program or a file has one secret by a name, a table's rows have each their own
 * number, picture or address to be found by.
 * @param before all that stands before the value, @param after the value and what follows
 */
export function isInTable(before: string, after: string): boolean {
  const name = lead.exec(before.slice(-100))?.[0];
  const own = drawn.exec(after)?.[0];
  if (!name || !own || opening.test(name)) return false;
  const text = before + after;
  const values = new Set<string>();
  for (let at = text.indexOf(name); at !== -1 && values.size < many; at = text.indexOf(name, at + name.length)) {
    if (/[\w-]/.test(text[at - 1] ?? "")) continue;
    const value = drawn.exec(text.slice(at + name.length, at + name.length + 201))?.[0];
    if (value?.length === own.length) values.add(value);
  }
  return values.size >= many;
}
