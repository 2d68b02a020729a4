/** What the three acts of the demonstration share: words on the terminal, and assertions that decide its exit status. */

const colours = process.stdout.isTTY && !process.env["NO_COLOR"];
const paint = (code: number, text: string): string => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export interface Stage {
  /** A heading: which door is tried now. */
  act(title: string): void;
  /** What happens now, in one sentence. */
  say(text: string): void;
  /** What a user would see, indented. */
  show(text: string): void;
  /** States what must be so; where it is not, the demonstration fails at its end. */
  must(what: string, holds: boolean): void;
  readonly failures: readonly string[];
}

/** @param hidden values that nothing shown may hold */
export function createStage(write: (text: string) => void, hidden: readonly string[]): Stage {
  const failures: string[] = [];
  return {
    failures,
    act: (title) => write(`\n${paint(1, title)}\n${"─".repeat(title.length)}\n`),
    say: (text) => write(`${paint(36, "›")} ${text}\n`),
    show(text) {
      if (hidden.some((value) => text.includes(value))) failures.push("a planted secret was shown");
      else write(`${text.trimEnd().replaceAll(/^/gm, paint(90, "  │ "))}\n`);
    },
    must(what, holds) {
      write(`${holds ? paint(32, "✓") : paint(31, "✗")} ${what}\n`);
      if (!holds) failures.push(what);
    },
  };
}
