import { isHexDigit, isQuote, isSpace } from "./letters";

/** Six letters in quotes, a comma between them; where the text is cut off, perhaps. */
function beginsLetters(hi: usize, from: usize): bool {
  const quote = load<u8>(from) as u32;
  if (!isQuote(quote)) return false;
  let at = from;
  for (let seen = 1; at + 3 < hi; seen++) {
    if (load<u8>(at) !== quote || load<u8>(at, 2) !== quote) return false;
    if (seen === 6) return true;
    at += 3;
    while (at < hi && isSpace(load<u8>(at))) at++;
    if (at >= hi) return true;
    if (load<u8>(at) !== 44) return false;
    at++;
    while (at < hi && isSpace(load<u8>(at))) at++;
  }
  return true;
}

/** As `beginsEscape` in ../../escapes.ts; where the text is cut off, perhaps. */
function mayEscape(lo: usize, hi: usize, at: usize): bool {
  const byte = load<u8>(at) as u32;
  const follower = load<u8>(at, 1) as u32;
  const second = load<u8>(at, 2) as u32;
  switch (byte) {
    case 37:
      return isHexDigit(follower) && isHexDigit(second) && (follower < 56 || load<u8>(at, 3) === 37);
    case 38:
      return (
        follower === 35 || (follower === 113 && second === 117) || (follower === 97 && (second === 109 || second === 112))
      );
    case 92:
      if (follower === 10 || (follower === 13 && second === 10)) return true;
      return (
        (follower === 117 || follower === 120) && (isHexDigit(second) || (second === 123 && follower === 117))
      );
    case 36:
      return follower === 123 && isQuote(second);
    case 91:
    case 123:
      return beginsLetters(hi, isSpace(follower) ? at + 2 : at + 1);
    default: {
      let back = at - 1;
      while (back >= lo && isSpace(load<u8>(back))) back--;
      if (back >= lo && load<u8>(back) === 10) back -= load<u8>(back - 1) === 13 ? 2 : 1;
      if (back < lo) return true;
      return isQuote(load<u8>(back)) && (isQuote(follower) || follower === 32 || follower === 10 || follower === 13);
    }
  }
}

/** The first place in [from, to) where an escape may begin, or `to`. */
export function findEscape(lo: usize, hi: usize, from: usize, to: usize): usize {
  const percent = i8x16.splat(37);
  const ampersand = i8x16.splat(38);
  const backslash = i8x16.splat(92);
  const dollar = i8x16.splat(36);
  const plus = i8x16.splat(43);
  const dot = i8x16.splat(46);
  const open = i8x16.splat(91);
  const brace = i8x16.splat(123);
  const space = i8x16.splat(32);
  const tab = i8x16.splat(9);
  const feed = i8x16.splat(10);
  const double = i8x16.splat(34);
  const single = i8x16.splat(39);
  const tick = i8x16.splat(96);
  for (let at = from; at < to; at += 16) {
    const bytes = v128.load(at);
    let marks = v128.or(
      v128.or(i8x16.eq(bytes, percent), i8x16.eq(bytes, ampersand)),
      v128.or(i8x16.eq(bytes, backslash), i8x16.eq(bytes, dollar)),
    );
    const joins = v128.or(i8x16.eq(bytes, plus), i8x16.eq(bytes, dot));
    const opens = v128.or(i8x16.eq(bytes, open), i8x16.eq(bytes, brace));
    if (v128.any_true(v128.or(joins, opens))) {
      const last = v128.load(at - 1);
      const following = v128.load(at, 1);
      const parts = v128.or(
        v128.or(v128.or(i8x16.eq(last, space), i8x16.eq(last, tab)), v128.or(i8x16.eq(last, feed), i8x16.eq(last, tick))),
        v128.or(i8x16.eq(last, double), i8x16.eq(last, single)),
      );
      const holds = v128.or(
        i8x16.eq(following, space),
        v128.or(i8x16.eq(following, double), i8x16.eq(following, single)),
      );
      marks = v128.or(marks, v128.or(v128.and(joins, parts), v128.and(opens, holds)));
    }
    let mask = i8x16.bitmask(marks) as u32;
    while (mask !== 0) {
      const place = at + ctz(mask);
      if (place >= to) return to;
      if (mayEscape(lo, hi, place)) return place;
      mask &= mask - 1;
    }
  }
  return to;
}
