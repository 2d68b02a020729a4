import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Command {
  readonly name: string;
  /** The first word is the program. */
  readonly run: readonly string[];
  readonly cwd?: string;
  /** File for standard input. */
  readonly input?: string;
  /** Reads the number of findings from standard output. */
  readonly count?: (output: string) => number;
}

export interface Measured {
  readonly name: string;
  /** Wall seconds, the median of all rounds. */
  readonly seconds: number;
  readonly fastest: number;
  /** Largest resident set of the program itself in MB; undefined where the system does not tell. */
  readonly peak?: number | undefined;
  readonly findings?: number | undefined;
}

/** Runs all commands in turn, round after round, so that what else the machine does falls on all alike. */
export async function measure(commands: readonly Command[], rounds: number): Promise<Measured[]> {
  const runs = commands.map(() => [] as Awaited<ReturnType<typeof runOnce>>[]);
  for (let round = 0; round < rounds; round++) {
    for (const [place, command] of commands.entries()) runs[place]!.push(await runOnce(command));
  }
  return commands.map(({ name }, place) => {
    const times = runs[place]!.map(({ seconds }) => seconds).sort((a, b) => a - b);
    const peaks = runs[place]!.flatMap(({ peak }) => peak ?? []);
    return {
      name,
      seconds: times[times.length >> 1]!,
      fastest: times[0]!,
      peak: peaks.length > 0 ? Math.max(...peaks) : undefined,
      findings: runs[place]!.at(-1)!.findings,
    };
  });
}

function runOnce({
  run,
  cwd,
  input,
  count,
}: Command): Promise<{ seconds: number; peak?: number | undefined; findings?: number | undefined }> {
  return new Promise((resolve, reject) => {
    const [program, ...args] = run;
    const started = performance.now();
    const child = spawn(program!, args, {
      ...(cwd && { cwd }),
      stdio: [input ? "pipe" : "ignore", count ? "pipe" : "ignore", "ignore"],
    });
    const output: Buffer[] = [];
    let peak: number | undefined;
    const watch = setInterval(() => {
      peak = Math.max(peak ?? 0, readPeak(child.pid!) ?? 0) || peak;
    }, 50);
    // A program that ends before it read its input closes the pipe.
    child.stdin?.on("error", () => {});
    if (input) child.stdin?.end(readFileSync(input));
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, peak, findings: count?.(Buffer.concat(output).toString("utf8")) });
    });
  });
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function readPeak(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : undefined;
  } catch {
    return undefined;
  }
}

/** The first line that a program says of its version; undefined where it is not on PATH. */
export function readVersion(program: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? (/\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? "(version not told)") : undefined;
}

/** @param floor name of the row that the others are multiples of */
export function renderTable(title: string, rows: readonly Measured[], floor: string): string {
  const base = rows.find(({ name }) => name === floor)!.seconds;
  const lines = rows.map(({ name, seconds, fastest, peak, findings }) => {
    const cells = [
      name,
      renderSeconds(seconds),
      renderSeconds(fastest),
      (seconds / base).toFixed(2),
      findings ?? "",
      peak ?? "",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    `### ${title}`,
    "",
    "| | median | fastest | × floor | findings | peak MB |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

const renderSeconds = (seconds: number): string =>
  seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(2)} s`;
