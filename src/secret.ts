/**
 * The only holder of a found value. However it is printed (template, JSON, console, error) it shows the redacted form.
 * The files that may call `reveal` are listed in test/imports.test.ts.
 */
export class Secret {
  readonly #value: string;
  readonly #shown: string;

  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value: string, shown = "") {
    this.#value = value;
    this.#shown = value.startsWith(shown) ? shown : "";
  }

  reveal(): string {
    return this.#value;
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#value.length;
  }

  /** A fixed number of marks, so that the length of a short password is not told. */
  get redacted(): string {
    return `${this.#shown}••••••••`;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  /** Does a text that is about to leave hold the value? */
  isIn(text: string): boolean {
    return text.includes(this.#value);
  }

  toString(): string {
    return this.redacted;
  }

  toJSON(): string {
    return this.redacted;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.redacted;
  }
}
