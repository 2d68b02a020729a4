/** Works it out once per text, for texts of which the same few come again and again; all are forgotten when they become too many. */
export function remember<Answer>(work: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  // Several in a row ask for the same.
  let last: string | undefined;
  let told: Answer | undefined;
  return (text) => {
    if (text === last) return told!;
    let answer = known.get(text);
    if (answer === undefined) {
      answer = work(text);
      if (known.size >= most) known.clear();
      known.set(text, answer);
    }
    last = text;
    told = answer;
    return answer;
  };
}
