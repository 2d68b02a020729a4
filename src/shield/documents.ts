/** Of one request: five documents, and 10,000 characters in all. https://learn.microsoft.com/azure/ai-services/content-safety/overview#input-requirements */
const most = { documents: 5, characters: 10_000 } as const;

/**
 * Cuts texts into requests. @param requests how many at most; what does not fit is not looked at
 * @returns the requests, and whether that is everything
 */
export function planRequests(texts: readonly string[], requests: number): { plan: string[][]; whole: boolean } {
  const pieces = texts.flatMap((text) =>
    Array.from({ length: Math.ceil(text.length / most.characters) }, (_, place) =>
      text.slice(place * most.characters, (place + 1) * most.characters),
    ),
  );
  const plan: string[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = plan.at(-1);
    if (last && last.length < most.documents && piece.length <= room) {
      last.push(piece);
      room -= piece.length;
    } else {
      plan.push([piece]);
      room = most.characters - piece.length;
    }
  }
  return { plan: plan.slice(0, requests), whole: plan.length <= requests };
}
