/*
 * AssemblyScript: the loops that look at every byte, compiled to WebAssembly by the build. All numbers are addresses in
 * the memory that the caller fills: the text lies in [lo, hi), with zeros for 32 bytes on both sides.
 * https://www.assemblyscript.org/
 */

export { findEscape } from "./escapes";
export { findKeywords, setTable } from "./keywords";
export { hashLines, setKeys } from "./lines";
export { getCount, setCalm, setMemory } from "./memory";
export { setNeeds } from "./needs";
export { lookInto } from "./look-into";
export { getNext } from "./next";
export { findRun, setDigits } from "./runs";
export { enterText, findEscapeIn, getEnd, getFirst, getWritten, mayHoldRun, scanLines, setHits, setText } from "./scan";
export {
  applyDelta,
  getKeptSize,
  isClean,
  isTextPlain,
  keepLines,
  openDelta,
  readChangedText,
  readText,
  setTexts,
} from "./texts";
