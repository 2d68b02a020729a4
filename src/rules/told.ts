import type { Rule } from "../types.ts";

/** What is asked of every rule before a text is scanned. */
export type ToldRule = Pick<Rule, "id" | "level" | "fixture" | "advisory" | "whole" | "linear" | "loose" | "shown">;

/** What is asked of a rule that a text calls. */
const others: Readonly<Record<Exclude<keyof Rule, keyof ToldRule>, true>> = {
  ...{ label: true, keywords: true, pattern: true, likely: true, reach: true, check: true, decode: true },
  ...{ further: true, judged: true, unconfirmed: true, own: true, highEntropy: true, family: true, credential: true },
  ...{ provider: true, revoke: true, source: true },
};
const names = Object.keys(others) as (keyof typeof others)[];

/** To make all rules takes longer than most scans, which call few of them: one is read when more than that is asked of it. */
class ReadLater {
  readonly place: number;
  readonly readRule: (place: number) => Rule;

  constructor(told: ToldRule, place: number, readRule: (place: number) => Rule) {
    Object.assign(this, told);
    this.place = place;
    this.readRule = readRule;
  }
}

/** From then on it has what it was read for; a pattern is made when it is asked for, as the rule has it. */
function read(rule: ReadLater): void {
  const whole = rule.readRule(rule.place);
  for (const name of names)
    Object.defineProperty(rule, name, Object.getOwnPropertyDescriptor(whole, name) ?? { value: undefined });
}

for (const name of names)
  Object.defineProperty(ReadLater.prototype, name, {
    get(this: ReadLater & Rule) {
      read(this);
      return this[name];
    },
  });

/** @param readRule gives the rule of a place, whole */
export const tellRules = (told: readonly ToldRule[], readRule: (place: number) => Rule): readonly Rule[] =>
  told.map((rule, place) => new ReadLater(rule, place, readRule) as unknown as Rule);

/** The same rule but for some of its members. Nothing is copied, since to copy a rule would be to read it. */
export const changeRule = (rule: Rule, members: Partial<Rule>): Rule =>
  Object.create(rule, Object.getOwnPropertyDescriptors(members)) as Rule;

/** Is it that rule, perhaps changed? */
export const isOf = (rule: Rule, own: Rule): boolean => rule === own || Object.prototype.isPrototypeOf.call(own, rule);
