/** V8 interprets a pattern at first and compiles it anew when it is run again, unless the first text is as long as this. */
const blank = "\n".repeat(1000);

/** Has it compiled for good the first time, which takes half of the time of both and less than the first alone. */
export function compileOnce(pattern: RegExp): RegExp {
  pattern.lastIndex = blank.length;
  pattern.exec(blank);
  pattern.lastIndex = 0;
  return pattern;
}
