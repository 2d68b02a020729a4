/**
 * Is there nothing in [from, to) that UTF-16, UTF-32 and archives are told by? Plain text has none of the controls that stand in
 * all of them but in what begins with a mark or as gzip.
 */
export function isPlain(text: usize, from: usize, to: usize): bool {
  const highest = i8x16.splat(6);
  let at = from;
  for (; at + 16 <= to; at += 16) if (v128.any_true(i8x16.le_u(v128.load(at), highest))) return false;
  for (; at < to; at++) if (load<u8>(at) <= 6) return false;
  if (to - text < 2) return true;
  const head = load<u16>(text) as u32;
  return head !== 0xfeff && head !== 0xfffe && head !== 0x8b1f;
}
