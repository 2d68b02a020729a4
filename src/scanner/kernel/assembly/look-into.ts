import { findEscape } from "./escapes";
import { findKeywords } from "./keywords";
import { findFeed } from "./lines";
import { enterLineAt, lacks } from "./needs";
import { getNext } from "./next";
import { isPlain } from "./plain";
import { findRun } from "./runs";
import { hits, raw, rawFull, setWritten } from "./scan";

const holdsHits: u32 = 1;
const holdsEncoded: u32 = 2;

/**
 * What may be in [from, to), a text by itself with nothing around it: `holdsHits`, which are noted as those of `scanLines`, and
 * `holdsEncoded`. What is no plain text is not looked at.
 */
export function lookInto(from: usize, to: usize): u32 {
  let written = hits;
  setWritten(written);
  if (!isPlain(from, from, to)) return holdsHits;
  const rawEnd = findKeywords(from, to, from, to, raw, rawFull, 0);
  if (getNext() < to) return holdsHits;
  let begin = from;
  let lineEnd = from;
  for (let at = raw; at < rawEnd; at += 8) {
    const place = from + (load<u32>(at) as usize);
    if (place < begin || place >= lineEnd) {
      begin = place;
      while (begin > from && load<u8>(begin - 1) !== 10) begin--;
      lineEnd = min(findFeed(place, to) + 1, to);
      enterLineAt((begin - from) as i32, (lineEnd - from) as i32, false);
    }
    if (lacks(at, from, to, from, (to - from) as u32)) continue;
    store<u64>(written, load<u64>(at));
    written += 8;
  }
  setWritten(written);
  if (written > hits) return holdsHits;
  // Nothing is cut off at its end.
  if (findEscape(from, to + 16, from, to) < to) return holdsEncoded;
  const run = findRun(from, to);
  return getNext() < to || to - run >= 20 ? holdsEncoded : 0;
}
