/** Kinds of typed arrays. */
export type RowType = Int32ArrayConstructor | Int16ArrayConstructor | Uint16ArrayConstructor | Uint8ArrayConstructor;

type Row<Type extends RowType> =
  InstanceType<Type> extends Int32Array
    ? Int32Array
    : InstanceType<Type> extends Int16Array
      ? Int16Array
      : InstanceType<Type> extends Uint16Array
        ? Uint16Array
        : Uint8Array;

/** Named typed arrays, which a file holds one behind the other and which are looked at where they lie. */
export type Rows<Types extends Readonly<Record<string, RowType>>> = {
  readonly [Name in keyof Types]: Row<Types[Name]>;
};

/** As bytes: how long each row is, in numbers, then the rows in the order of `types`, each at a multiple of four. Little-endian. */
export function encodeRows<Types extends Readonly<Record<string, RowType>>>(types: Types, rows: Rows<Types>): Buffer {
  const pieces = Object.keys(types).map((name) => rows[name]!);
  const lengths = Int32Array.from(pieces, ({ length }) => length);
  const padded = [lengths, ...pieces].map(({ buffer, byteOffset, byteLength }) => {
    const piece = Buffer.alloc((byteLength + 3) & ~3);
    piece.set(new Uint8Array(buffer, byteOffset, byteLength));
    return piece;
  });
  return Buffer.concat(padded);
}

export function decodeRows<Types extends Readonly<Record<string, RowType>>>(
  types: Types,
  bytes: Uint8Array,
): Rows<Types> {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const names = Object.keys(types);
  const lengths = new Int32Array(buffer, byteOffset, names.length);
  const rows: Record<string, InstanceType<RowType>> = {};
  let at = byteOffset + lengths.byteLength;
  for (let row = 0; row < names.length; row++) {
    const numbers = new types[names[row]!]!(buffer as ArrayBuffer, at, lengths[row]);
    rows[names[row]!] = numbers;
    at += (numbers.byteLength + 3) & ~3;
  }
  return rows as unknown as Rows<Types>;
}
