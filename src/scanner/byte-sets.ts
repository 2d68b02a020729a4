/** A set of bytes, known by a number: equal sets have the same, so that what is asked of one is answered once. */
export type ByteSet = number;

const members: Uint8Array[] = [];
const bits: number[] = [];
const numbers = new Map<string, ByteSet>();
const unions = new Map<number, ByteSet>();
const atoms = new Map<string, ByteSet>();

function intern(inside: Uint8Array): ByteSet {
  const key = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key);
  if (number === undefined) {
    number = members.push(inside) - 1;
    numbers.set(key, number);
    bits.push(-Math.log2(inside.reduce((sum, one, byte) => sum + one * shares[byte]!, 0)));
  }
  return number;
}

/** One for each byte that belongs to it. */
export const membersOf = (set: ByteSet): Uint8Array => members[set]!;

/** How unlikely it is that a byte of code or prose belongs to it, as powers of one half. */
export const bitsOf = (set: ByteSet): number => bits[set]!;

export function unite(a: ByteSet, b: ByteSet): ByteSet {
  if (a === b) return a;
  const pair = Math.min(a, b) * 65536 + Math.max(a, b);
  let union = unions.get(pair);
  if (union === undefined) {
    union = intern(members[a]!.map((one, byte) => one | members[b]![byte]!));
    unions.set(pair, union);
  }
  return union;
}

/** The bytes that a class, an escape or a letter of a pattern stands for. Patterns see bytes as Latin-1. */
export function readByteSet(atom: string, flags: string): ByteSet {
  const key = `${flags} ${atom}`;
  let set = atoms.get(key);
  if (set === undefined) {
    const expression = new RegExp(atom, flags);
    set = intern(Uint8Array.from({ length: 256 }, (_, byte) => (expression.test(String.fromCharCode(byte)) ? 1 : 0)));
    atoms.set(key, set);
  }
  return set;
}

/** How often each byte stands in code and prose, roughly; the sum is 1. */
export const shares = weighBytes();

function weighBytes(): Float64Array {
  const weights = new Float64Array(256).fill(0.2);
  const weigh = (letters: string, weight: number): void => {
    for (const letter of letters) weights[letter.charCodeAt(0)] = weight;
  };
  weigh("etaoinsrlcdup", 35);
  weigh("hmfgbvykwxjqz", 10);
  weigh("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2.5);
  weigh("0123456789", 5);
  weigh(" ", 150);
  weigh("\n", 30);
  weigh(".,_-/=\"':()", 12);
  weigh("{}[];<>*#`", 6);
  weigh("+&|!$%?@\\^~", 1.5);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

export const noBytes = intern(new Uint8Array(256));
export const allBytes = intern(new Uint8Array(256).fill(1));
