import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/rules/index.ts";
import { createScanner } from "../src/scanner/scanner.ts";
import type { Rule } from "../src/types.ts";
import { makeCode, makeHistory, makeStaged, writeFiles } from "./corpora.ts";

interface Series {
  readonly name: string;
  /** Each step is `factor` times as much work as the one before. */
  readonly factor: number;
  /** What each gives is its processor seconds. */
  readonly steps: readonly (() => number)[];
}

const lines = (count: number): Buffer => Buffer.from(makeCode(count));
/** Processor seconds of a step in this process. */
const timed = (step: () => unknown) => (): number => {
  const { user, system } = process.cpuUsage();
  step();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1e6;
};

const doubled = (make: (times: number) => Buffer): (() => number)[] =>
  [1, 2, 4, 8].map((times) => {
    const text = make(times);
    return timed(() => createScanner(rules).scan(text));
  });

/** Rules of made-up providers, ten times as many at each step. */
function makeRules(count: number): Rule[] {
  const [known] = rules;
  return Array.from({ length: count }, (_, number) => {
    const name = `q${number.toString(36).padStart(4, "z")}x`;
    return { ...known!, id: `${name}-key`, keywords: [name], pattern: new RegExp(`${name}=(?<secret>[a-z0-9]{20})`) };
  });
}

/** The shipped command as a process of its own, start-up included, over corpora that double. */
function listProcesses(scratch: string, command: readonly string[]): Series[] {
  const doubled = (make: (times: number) => { readonly cwd: string; readonly args: readonly string[] }) =>
    [1, 2, 4, 8].map((times) => {
      const { cwd, args } = make(times);
      return () => {
        // The shell tells what its children took.
        const run = ["-c", '"$@" >&2; status=$?; times; exit $status', "sh", ...command, ...args];
        const { status, stdout } = spawnSync("sh", run, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
        if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}`);
        const [, user = "", system = ""] = /\n(\S+) (\S+)\n$/.exec(stdout) ?? [];
        return [user, system].reduce(
          (sum, time) => sum + Number(/m([\d.]+)s/.exec(time)![1]) + 60 * Number.parseInt(time, 10),
          0,
        );
      };
    });
  const code = (files: number, lines: number) =>
    Array.from({ length: files }, (_, file) => [`folder-${file % 50}/${file}.js`, makeCode(lines, file + 1)] as const);
  return [
    {
      name: "history",
      factor: 2,
      steps: doubled((times) => ({
        cwd: makeHistory(join(scratch, `history-${times}`), 500 * times),
        args: ["scan", "--history", "--format", "json"],
      })),
    },
    {
      name: "tree",
      factor: 2,
      steps: doubled((times) => {
        const cwd = join(scratch, `tree-${times}`);
        writeFiles(cwd, code(1000 * times, 100));
        return { cwd, args: ["scan", ".", "--format", "json"] };
      }),
    },
    {
      name: "diff",
      factor: 2,
      steps: doubled((times) => ({
        cwd: makeStaged(join(scratch, `diff-${times}`), code(100 * times, 400)),
        args: ["scan", "--staged", "--format", "json"],
      })),
    },
  ];
}

function listSeries(makeToken: () => string): Series[] {
  const text = lines(40_000);
  const tokens = Array.from({ length: 100_000 }, makeToken);
  const findings = [10, 100, 1000, 10_000, 100_000].map((count) => Buffer.from(tokens.slice(0, count).join("\n")));
  return [
    { name: "bytes in lines", factor: 2, steps: doubled((times) => lines(40_000 * times)) },
    {
      name: "bytes on one line",
      factor: 2,
      steps: doubled((times) => Buffer.from(makeCode(40_000 * times).replaceAll("\n", " "))),
    },
    {
      name: "bytes in versions of a file",
      factor: 2,
      steps: [1, 2, 4, 8].map((times) =>
        timed(() => {
          const scanner = createScanner(rules);
          for (let version = 0; version < 40 * times; version++) scanner.scan(lines(1000 + version));
        }),
      ),
    },
    {
      name: "rules",
      factor: 10,
      steps: [10, 100, 1000, 10_000].map((count) => {
        const many = makeRules(count);
        return timed(() => createScanner(many).scan(text));
      }),
    },
    { name: "findings", factor: 10, steps: findings.map((bytes) => timed(() => createScanner(rules).scan(bytes))) },
    {
      name: "findings on one line",
      factor: 10,
      steps: findings.map((bytes) => {
        const line = Buffer.from(bytes.toString("latin1").replaceAll("\n", " "));
        return timed(() => createScanner(rules).scan(line));
      }),
    },
  ];
}

export interface ScalingOptions {
  /** Where the plot is written. */
  readonly plot: string;
  /** A folder for corpora. */
  readonly scratch: string;
  /** What starts leakgate. */
  readonly command: readonly string[];
  readonly makeToken: () => string;
}

/** Times each step, writes the plot, and gives the table. */
export async function measureScaling({ plot, scratch, command, makeToken }: ScalingOptions): Promise<string> {
  const measured = [...listProcesses(scratch, command), ...listSeries(makeToken)].map(({ name, factor, steps }) => ({
    name,
    factor,
    seconds: steps.map(time),
  }));
  writeFileSync(plot, renderPlot(measured));
  const rows = measured.map(({ name, factor, seconds }) => {
    const grown = seconds.at(-1)! / seconds[0]!;
    const work = factor ** (seconds.length - 1);
    const cells = seconds.map((value) => `${(value * 1000).toFixed(0)} ms`).join(" → ");
    return `| ${name} | × ${factor} | ${cells} | × ${work} work, × ${grown.toFixed(1)} time |`;
  });
  return [
    "### Scaling, in processor time",
    "",
    "| | step | time | in all |",
    "|---|---|---|---|",
    ...rows,
    "",
    "![Time against work](scaling.svg)",
    "",
  ].join("\n");
}

/** The fastest of three. */
const time = (step: () => number): number => Math.min(...[1, 2, 3].map(step));

const colours = ["#111827", "#ca8a04", "#65a30d", "#1b6ac9", "#c2410c", "#15803d", "#7e22ce", "#0e7490", "#be123c"];
const [width, height, margin] = [640, 360, 50];

/** Both axes logarithmic: a straight line no steeper than the dotted one is at most linear. */
function renderPlot(
  series: readonly { readonly name: string; readonly factor: number; readonly seconds: readonly number[] }[],
): string {
  const x = (work: number): number => margin + (Math.log10(work) / 4) * (width - 2 * margin - 120);
  const y = (times: number): number => height - margin - (Math.log10(Math.max(1, times)) / 4) * (height - 2 * margin);
  const lines = series.map(({ name, factor, seconds }, number) => {
    const points = seconds.map((value, step) => `${x(factor ** step).toFixed(1)},${y(value / seconds[0]!).toFixed(1)}`);
    const label = `<text x="${width - 165}" y="${margin + 18 * number}" fill="${colours[number]}">${name}</text>`;
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${colours[number]}" stroke-width="2"/>${label}`;
  });
  const ticks = [1, 10, 100, 1000, 10_000].map(
    (tick) =>
      `<text x="${x(tick)}" y="${height - margin + 18}" text-anchor="middle">×${tick}</text><text x="${margin - 6}" y="${y(tick) + 4}" text-anchor="end">×${tick}</text>`,
  );
  const linear = `<line x1="${x(1)}" y1="${y(1)}" x2="${x(10_000)}" y2="${y(10_000)}" stroke="#888" stroke-dasharray="3 4"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><rect width="${width}" height="${height}" fill="#fff"/>${linear}${ticks.join("")}${lines.join("")}<text x="${width / 2 - 60}" y="${height - 8}" text-anchor="middle">work</text><text x="14" y="${height / 2}" text-anchor="middle" transform="rotate(-90 14 ${height / 2})">processor time</text></svg>\n`;
}
