import { readVersion } from "./measure.ts";

/** The commands of a peer for each kind of work; FILE stands for the report, DIR for what is scanned. */
interface Peer {
  readonly name: string;
  readonly version: string | undefined;
  readonly history: readonly string[];
  readonly tree: readonly string[];
  readonly staged?: readonly string[];
  readonly count?: (output: string) => number;
}

const countLines = (pattern: RegExp) => (output: string) => output.match(pattern)?.length ?? 0;

const peers: readonly Peer[] = [
  {
    name: "gitleaks",
    version: readVersion("gitleaks", "version"),
    history: ["gitleaks", "git", "--no-banner", "-f", "json", "-r", "-", "DIR"],
    tree: ["gitleaks", "dir", "--no-banner", "-f", "json", "-r", "-", "DIR"],
    staged: ["gitleaks", "git", "--no-banner", "--staged", "DIR"],
    count: countLines(/"RuleID"/g),
  },
  {
    name: "betterleaks",
    version: readVersion("betterleaks", "version"),
    history: ["betterleaks", "git", "--no-banner", "-f", "json", "-r", "-", "DIR"],
    tree: ["betterleaks", "dir", "--no-banner", "-f", "json", "-r", "-", "DIR"],
    staged: ["betterleaks", "git", "--no-banner", "--staged", "DIR"],
    count: countLines(/"RuleID"/g),
  },
  {
    name: "kingfisher --turbo",
    version: readVersion("kingfisher", "--version"),
    history: ["kingfisher", "scan", "DIR", "--turbo", "--no-validate", "--no-update-check", "--format", "jsonl"],
    tree: [
      "kingfisher",
      "scan",
      "DIR",
      "--turbo",
      "--no-validate",
      "--no-update-check",
      "--git-history",
      "none",
      "--format",
      "jsonl",
    ],
    staged: ["kingfisher", "scan", "DIR", "--staged", "--no-validate", "--no-update-check", "--format", "jsonl"],
    count: countLines(/^\{"rule"/gm),
  },
  {
    name: "trufflehog",
    version: readVersion("trufflehog", "--version"),
    history: ["trufflehog", "git", "file://DIR", "--no-verification", "--no-update", "--json"],
    tree: ["trufflehog", "filesystem", "DIR", "--no-verification", "--no-update", "--json"],
    count: countLines(/"DetectorName"/g),
  },
];

/** Those on PATH, with the words DIR filled in. */
export function listPeers(work: "history" | "tree" | "staged", folder: string) {
  return peers.flatMap(({ name, version, count, ...commands }) => {
    const words = commands[work];
    if (!version || !words) return [];
    return [
      { name: `${name} ${version}`, run: words.map((word) => word.replace("DIR", folder)), ...(count && { count }) },
    ];
  });
}
