/** Process exit statuses, the same for every command and for the Action's process. */
export const ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** A failure leakgate can explain: `message` says what and where, `hint` what to do next. Caught once, at the door. */
export class ToolError extends Error {
  readonly hint: string;
  readonly exitStatus: ExitStatus;

  constructor(message: string, hint: string, exitStatus: ExitStatus, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.hint = hint;
    this.exitStatus = exitStatus;
  }
}

/** By its shape: each bundle has a class of its own. */
export const isToolError = (error: unknown): error is ToolError =>
  error instanceof Error && "hint" in error && "exitStatus" in error;

/** What may be told of an error that leakgate cannot explain: its kind and where, never its message, which may quote what was scanned. */
export function locateDefect(error: unknown): { readonly name: string; readonly frames: readonly string[] } {
  const { name, stack = "", message } = error instanceof Error ? error : { name: typeof error, message: "" };
  // The message goes first: a line of it may look like a frame.
  const lines = stack.replace(message, "").split("\n");
  return { name, frames: lines.filter((line) => /^ {4}at /.test(line)).slice(0, 5) };
}

/**
 * A wrong word, as an error may repeat it: only one that looks like a word. People paste secrets where a
 * fingerprint or a key belongs, and errors are shown in logs.
 */
export const quoteWord = (word: string): string =>
  /^(?:[A-Za-z][a-z]*(?:[-_ ][a-z]+)*|[\d/:~-]{1,10})$/.test(word) && word.length <= 40 ? `"${word}"` : "this";

/** A wrong path, as an error may repeat it: only where every name in it is made of few words. */
export function quotePath(path: string): string {
  const isName = (name: string) => {
    const words = name.split(/[-_. ]+|(?<=[a-z])(?=[A-Z])/);
    return words.length <= 6 && words.every((word) => /^(?:[A-Z]{0,8}|[A-Z]?[a-z]{1,20})\d?$/.test(word));
  };
  return path.split(/[\\/]/).every(isName) ? `"${path}"` : "this path";
}

/** The command line was wrong. */
export class UsageError extends ToolError {
  constructor(message: string, hint: string) {
    super(message, hint, ExitStatus.usage);
  }
}

/** A configuration, suppression or baseline file was wrong; the message names file, line and column. */
export class ConfigError extends ToolError {
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, hint, ExitStatus.usage, options);
  }
}

/** git could not give what was asked for, so something was not scanned. */
export class GitError extends ToolError {
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, hint, ExitStatus.incomplete, options);
  }
}

/** A file or stream could not be read, so something was not scanned. */
export class SourceError extends ToolError {
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, hint, ExitStatus.incomplete, options);
  }
}

/** GitHub refused or did not answer. Never changes a verdict: the scan was over before the call. */
export class GitHubError extends ToolError {
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, hint, ExitStatus.incomplete, options);
  }
}
