/**
 * git counts the byte 0x0A as the end of a line. In UTF-16 that byte is also half of other characters (all of Gujarati
 * and Gurmukhi, U+0A00 to U+0AFF), so that git's lines are not those of the text. UTF-16 may begin anywhere: it is appended.
 */
export function hasStrayLineFeeds(content: Uint8Array): boolean {
  const marked = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  if (!marked && !content.includes(0)) return false;
  const zeroFirst = content[0] === 0xfe || (!marked && content[0] === 0);
  for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1)) {
    const isSecond = at % 2 === 1;
    if (isSecond !== zeroFirst || content[zeroFirst ? at - 1 : at + 1] !== 0) return true;
  }
  return false;
}
