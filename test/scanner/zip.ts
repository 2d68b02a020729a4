import { deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name?: string;
  readonly content: Uint8Array | string;
  /** 0 stored, 8 deflated; anything else is another tool's. */
  readonly method?: number;
  /** Between the local header's name and the content. */
  readonly extra?: number;
  /** Where its local header is said to be, instead of where it is. */
  readonly at?: number;
}

/** As tools write them: sizes stand in the central directory alone, behind a data descriptor's flag. */
export function zip(entries: readonly ZipEntry[], { comment = "", count = entries.length } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name = "a.txt", content, method = 8, extra = 0, at = offset } of entries) {
    const bytes = Buffer.from(content as string);
    const body = method === 8 ? deflateRawSync(bytes) : bytes;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra, 28);
    locals.push(local, Buffer.from(name), Buffer.alloc(extra, 0xee), body);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(method, 10);
    row.writeUInt32LE(body.length, 20);
    row.writeUInt32LE(bytes.length, 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt16LE(3, 30);
    row.writeUInt16LE(2, 32);
    row.writeUInt32LE(at, 42);
    central.push(row, Buffer.from(name), Buffer.alloc(5, 0xcc));
    offset += 30 + name.length + extra + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, ...central, end, Buffer.from(comment)]);
}
