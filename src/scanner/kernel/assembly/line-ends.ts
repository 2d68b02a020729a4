import { isOperator, isQuote, isSpace, isWord } from "./letters";

/* The twin of ../../line-ends.ts, of the line in [from, to). */

/** As `isJoined`. */
export function isJoined(from: usize, to: usize): bool {
  const before = load<u8>(to - 2) as u32;
  if (before === 92 || (before === 13 && (load<u8>(to - 3) as u32) === 92)) return true;
  let last = to - 1;
  while (last > from && (load<u8>(last) as u32) <= 32) last--;
  if (load<u8>(last) === 95) while (last > from && (load<u8>(last) === 95 || isSpace(load<u8>(last)))) last--;
  if (isOperator(load<u8>(last))) {
    do last--;
    while (isSpace(load<u8>(last)) || isOperator(load<u8>(last)));
    if (last >= from && isQuote(load<u8>(last))) return true;
  }
  let at = from;
  while (at < to && isSpace(load<u8>(at))) at++;
  if (!isOperator(load<u8>(at))) return false;
  do at++;
  while (isSpace(load<u8>(at)) || isOperator(load<u8>(at)));
  return isQuote(load<u8>(at));
}

/** As `endsString`. */
export function endsString(from: usize, to: usize): bool {
  let last = to - 1;
  while (last > from && (load<u8>(last) as u32) <= 32) last--;
  return last > from && isQuote(load<u8>(last)) && isWord(load<u8>(last - 1));
}

/** As `beginsString`. */
export function beginsString(from: usize, to: usize): bool {
  let at = from;
  while (at < to && isSpace(load<u8>(at))) at++;
  for (let letters = 0; letters < 2 && (load<u8>(at) as u32) >= 64 && !isQuote(load<u8>(at)); letters++) at++;
  return at < to && isQuote(load<u8>(at));
}
