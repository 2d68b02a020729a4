import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import spawn from "cross-spawn";
import { UsageError } from "../errors.ts";
import { createRedactingStream } from "../redact/stream.ts";
import { createFrameStream } from "./frames.ts";
import { createInspection, type InspectionOptions } from "./inspection.ts";

export interface StdioProxyOptions extends InspectionOptions {
  /** The server's program and its arguments. */
  readonly command: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Stands between an MCP client and its server: what the client says goes on untouched, what the server says is inspected.
 * Gives the server's exit status, or 128 + the signal's number as a shell would.
 */
export async function runStdioProxy(options: StdioProxyOptions): Promise<number> {
  const [program, ...args] = options.command;
  if (program === undefined)
    throw new UsageError("no server command", "Name it after two dashes: `leakgate mcp -- node server.js`.");

  const piped = { stdio: "pipe", windowsHide: true } as const;
  const child = spawn(program, args, piped) as ChildProcessWithoutNullStreams;
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", (cause) =>
      reject(
        new UsageError(
          `the server command could not be started: ${(cause as NodeJS.ErrnoException).code}`,
          "Check that the program is on PATH.",
        ),
      ),
    );
    child.once("close", (status, signal) => resolve(status ?? 128 + (signal ? (signalNumber[signal] ?? 0) : 0)));
  });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, forward);

  // A side that closes early (client gone, server crashed) is the end of the conversation, not a failure of the proxy.
  const ignore = (): void => {};
  pipeline(options.stdin, child.stdin).catch(ignore);
  const out = pipeline(child.stdout, createFrameStream(createInspection(options)), options.stdout, {
    end: false,
  }).catch(ignore);
  const log = pipeline(child.stderr, createRedactingStream(options.redactor), options.stderr, { end: false }).catch(
    ignore,
  );
  try {
    const status = await ended;
    await Promise.all([out, log]);
    return status;
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}

const signalNumber: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
