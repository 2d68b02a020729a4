import { isHexDigit } from "./letters";
import { setNext } from "./next";

/** Six bits for a digit of base64 or base64url, else 255; filled by `setDigits`. */
let digits: usize = 0;
export function setDigits(at: usize): void {
  digits = at;
  for (let byte: u32 = 0; byte < 256; byte++) {
    let value: u32 = 255;
    if (byte - 65 < 26) value = byte - 65;
    else if (byte - 97 < 26) value = byte - 71;
    else if (byte - 48 < 10) value = byte + 4;
    else if (byte === 43 || byte === 45) value = 62;
    else if (byte === 47 || byte === 95) value = 63;
    store<u8>(at + byte, value as u8);
  }
}

const decoded: usize = 1024;

/** Decodes up to 48 digits to `decoded`, and gives how many bytes they are. */
function decodeHead(from: usize, length: u32): u32 {
  let isHex = (length & 1) === 0;
  const head = length < 48 ? length : 48;
  for (let at: u32 = 0; at < head && isHex; at++) isHex = isHexDigit(load<u8>(from + at));
  let count: u32 = 0;
  if (isHex) {
    for (let at: u32 = 0; at + 1 < head; at += 2) {
      const high = load<u8>(from + at) as u32;
      const low = load<u8>(from + at, 1) as u32;
      const value = (((high & 15) + (high > 57 ? 9 : 0)) << 4) | ((low & 15) + (low > 57 ? 9 : 0));
      store<u8>(decoded + count++, value as u8);
    }
    return count;
  }
  let bits: u32 = 0;
  let held: u32 = 0;
  for (let at: u32 = 0; at < head; at++) {
    bits = (bits << 6) | (load<u8>(digits + (load<u8>(from + at) as usize)) as u32);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    store<u8>(decoded + count++, ((bits >>> held) & 255) as u8);
  }
  return count;
}

/** As `isPromising` in encoded-runs.ts. */
function isPromising(from: usize, length: u32): bool {
  const count = decodeHead(from, length);
  store<u32>(decoded + count, 0x80808080);
  const first = load<u8>(decoded) as u32;
  const second = load<u8>(decoded, 1) as u32;
  // Of gzip and of zip.
  if ((first === 0x1f && second === 0x8b) || load<u32>(decoded) === 0x04034b50) return true;
  const step: u32 = second === 0 && load<u8>(decoded, 3) === 0 ? 2 : 1;
  for (let at: u32 = 0; at < count; at += step) {
    const byte = load<u8>(decoded + at) as u32;
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127 || byte >= 0xf8) return false;
    if (byte < 0x80) continue;
    const isLead = byte >= 0xc2 && (load<u8>(decoded + at, 1) as u32) >> 6 === 2;
    const isRest = byte < 0xc0 && at > 0 && (load<u8>(decoded + at - 1) as u32) >= 0x80;
    if (!isLead && !isRest) return false;
  }
  return true;
}

/**
 * The first run of twenty digits or more in [from, to) that decodes to something promising: gives its begin, and
 * `getNext` its end. A run that touches `to` goes on there, perhaps, and is given whatever it decodes to, however short.
 */
export function findRun(from: usize, to: usize): usize {
  let begin = from;
  let probe = begin + 19;
  while (probe < to) {
    let at = probe;
    while (at >= begin && load<u8>(digits + (load<u8>(at) as usize)) !== 255) at--;
    if (at < begin) {
      let end = probe + 1;
      while (end < to && load<u8>(digits + (load<u8>(end) as usize)) !== 255) end++;
      if (end === to || isPromising(begin, (end - begin) as u32)) {
        setNext(end);
        return begin;
      }
      at = end;
    }
    begin = at + 1;
    probe = begin + 19;
  }
  // What is left is shorter than a run, but may go on.
  let tail = to;
  while (tail > begin && load<u8>(digits + (load<u8>(tail - 1) as usize)) !== 255) tail--;
  setNext(to);
  return tail;
}
