/** V8 interprets a pattern at first and compiles it anew when it is run again, unless the first text is as long as this. */
const blank = "\n".repeat(1000);

/** Has it compiled for good the first time, which takes half of the time of both and less than the first alone. */
export function compileOnce(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  pattern.lastIndex = blank.length;
  pattern.exec(blank);
  pattern.lastIndex = 0;
  return pattern;
}

/** Of a short pattern the reading of it would take longer than what it spares. */
const leastSpared = 3000;
/**
 * V8 takes no pains with patterns of more than 20 kB: https://chromium.googlesource.com/v8/v8/+/refs/heads/main/src/regexp/regexp.cc
 * This one matches nothing, and is read in no time.
 */
const spared = `x{${"0".repeat(20 << 10)}}`;

/** For one that will be run some dozens of times: it is compiled in two thirds of the time, and runs half as fast. */
export const compileSparingly = (source: string, flags: string): RegExp =>
  compileOnce(source.length < leastSpared ? source : spared + source, flags);
