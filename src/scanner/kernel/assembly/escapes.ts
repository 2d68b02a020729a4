import { isHexDigit, isOperator, isQuote, isSpace, isWord } from "./letters";

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

/** Is it `.join`? Where the text is cut off, perhaps. */
function isCalled(hi: usize, at: usize): bool {
  return at + 4 >= hi || (load<u8>(at) === 46 && load<u32>(at, 1) === 0x6e696f6a);
}

/** As `findJoined` and `joinsList` in ../../escapes.ts, of the quote at `at`. */
function mayJoin(lo: usize, hi: usize, at: usize): bool {
  const quote = load<u8>(at) as u32;
  let next = at + 1;
  if (next < hi && load<u8>(next) === quote && (isCalled(hi, at + 2) || isEmptyArgument(lo, hi, at))) return true;
  next = passBlanks(hi, next);
  if (next >= hi) return true;
  const operator = load<u8>(next) as u32;
  if (isOperator(operator)) {
    next += load<u8>(next, 1) === operator ? 2 : 1;
    while (next < hi && isSpace(load<u8>(next))) next++;
    if (load<u8>(next) === 95) next++;
    next = passBlanks(hi, next);
  } else if (next === at + 1 || (at > lo && !isWord(load<u8>(at - 1)))) return false;
  for (let letters = 0; letters < 2 && next < hi && load<u8>(next) >= 64 && load<u8>(next) !== quote; letters++) next++;
  if (next + 1 >= hi) return true;
  if (load<u8>(next) !== quote) return false;
  if (isOperator(operator)) return true;
  // Lists of imports and of names stand so in every other file.
  return isWord(load<u8>(next, 1)) && (hasDigit(lo, hi, at, quote, -1) || hasDigit(lo, hi, next, quote, 1));
}

/** As in ../../escapes.ts; where the text is cut off, perhaps. */
function hasDigit(lo: usize, hi: usize, quoteAt: usize, quote: u32, step: i32): bool {
  let at = quoteAt;
  for (let left = 200; left > 0; left--) {
    at += step;
    if (at < lo || at >= hi) return true;
    const byte = load<u8>(at) as u32;
    if (byte === 10 || byte === quote) return false;
    if (byte - 48 < 10) return true;
  }
  return false;
}

function isEmptyArgument(lo: usize, hi: usize, at: usize): bool {
  if (at < lo + 3 || at + 2 >= hi) return true;
  const next = load<u8>(at, 2);
  if (next === 44) return load<u8>(at - 1) === 40 && (load<u8>(at - 2) === 110 || load<u8>(at - 2) === 101);
  return next === 41 && load<u8>(at - 2) === 44 && load<u8>(at - 3) === 125;
}

function passBlanks(hi: usize, from: usize): usize {
  let at = from;
  while (at < hi && isSpace(load<u8>(at))) at++;
  if (at < hi && load<u8>(at) === 13) at++;
  if (at >= hi || load<u8>(at) !== 10) return at;
  do at++;
  while (at < hi && isSpace(load<u8>(at)));
  return at;
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
      if (follower === 47 || follower === 92) {
        const before = at > lo ? (load<u8>(at - 1) as u32) : 58;
        if (before === 58 || (follower === 47 && (isWord(before) || before === 92))) return true;
      }
      if ((follower & 254) === 48) {
        const third = load<u8>(at, 3) as u32;
        return (second & 248) === 48 && (third & 248) === 48 && (follower === 49 || second >= 52);
      }
      return (
        (follower === 117 || follower === 120) && (isHexDigit(second) || (second === 123 && follower === 117))
      );
    case 36:
      return follower === 123 && isQuote(second);
    case 91:
    case 123:
      return beginsLetters(hi, isSpace(follower) ? at + 2 : at + 1);
    case 93:
      return isCalled(hi, at + 1);
    default:
      return mayJoin(lo, hi, at);
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
  const close = i8x16.splat(93);
  const open = i8x16.splat(91);
  const brace = i8x16.splat(123);
  const space = i8x16.splat(32);
  const double = i8x16.splat(34);
  const single = i8x16.splat(39);
  const tick = i8x16.splat(96);
  for (let at = from; at < to; at += 16) {
    const bytes = v128.load(at);
    let marks = v128.or(
      v128.or(i8x16.eq(bytes, percent), i8x16.eq(bytes, ampersand)),
      v128.or(i8x16.eq(bytes, backslash), i8x16.eq(bytes, dollar)),
    );
    // Quotes end strings and begin more of them; brackets stand before what decides.
    const quotes = v128.or(v128.or(i8x16.eq(bytes, double), i8x16.eq(bytes, single)), i8x16.eq(bytes, tick));
    const opens = v128.or(i8x16.eq(bytes, open), i8x16.eq(bytes, brace));
    const closes = i8x16.eq(bytes, close);
    if (v128.any_true(v128.or(v128.or(quotes, opens), closes))) {
      const following = v128.load(at, 1);
      const strings = v128.or(i8x16.eq(following, double), i8x16.eq(following, single));
      const calls = i8x16.eq(following, dot);
      const joins = v128.or(v128.or(i8x16.le_u(following, space), i8x16.eq(following, plus)), v128.or(calls, strings));
      const holds = v128.or(i8x16.eq(following, space), strings);
      marks = v128.or(
        v128.or(marks, v128.and(quotes, joins)),
        v128.or(v128.and(opens, holds), v128.and(closes, calls)),
      );
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
