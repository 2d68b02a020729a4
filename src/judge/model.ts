import { once } from "../once.ts";
import { type Features, featureNames } from "./features.ts";
import { readWeights } from "./weights.ts";

/**
 * Boosted trees, each a full binary tree of `depth` levels stored breadth first: per inner node the feature and the
 * threshold (left when the value is not above it), per leaf a hundredth of log-odds.
 */
export interface Model {
  readonly depth: number;
  readonly bias: number;
  readonly features: ArrayLike<number>;
  readonly thresholds: ArrayLike<number>;
  readonly leaves: ArrayLike<number>;
}

/** As typed arrays, which are read without looking what they hold. */
const readModel = once(() => {
  const { depth, bias, features, thresholds, leaves } = readWeights().model;
  return {
    ...{ depth, bias },
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves),
  };
});

/** @returns 0 to 1: how likely the candidate is a secret, as far as the labelled rows go */
export function scoreFeatures(values: ArrayLike<number>, trees: Model = readModel()): number {
  const { depth, features, thresholds, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]!]! <= thresholds[first + node]! ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner]!;
  }
  return toScore(trees.bias, sum);
}

/**
 * The score, if it is at least `least`, which is above 0; else 0. The trees that can change it most come first, up to where
 * the others cannot bring it there.
 */
export function scoreFrom(values: Features, least: number): number {
  const { bias, depth } = readModel();
  const { features, thresholds, leaves, most } = sortTrees();
  const inner = (1 << depth) - 1;
  const needed = findLeastSum(least);
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    if (sum + most[tree]! < needed) return 0;
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]!]! <= thresholds[first + node]! ? 1 : 2);
    sum += leaves[first + tree + node - inner]!;
  }
  return sum < needed ? 0 : toScore(bias, sum);
}

/** Trees by how far their leaves are apart, one behind the other, and what those from each on add at most. */
const sortTrees = once(() => {
  const { depth, features, thresholds, leaves } = readModel();
  const size = 1 << depth;
  const trees = Array.from({ length: leaves.length / size }, (_, tree) => {
    const own = leaves.subarray(tree * size, (tree + 1) * size);
    return { tree, high: Math.max(...own), low: Math.min(...own) };
  }).sort((a, b) => b.high - b.low - (a.high - a.low));
  const sorted = {
    features: new Int16Array(features.length),
    thresholds: new Float64Array(features.length),
    leaves: new Float64Array(leaves.length),
    most: new Float64Array(trees.length + 1),
  };
  trees.forEach(({ tree }, at) => {
    const inner = size - 1;
    sorted.features.set(features.subarray(tree * inner, (tree + 1) * inner), at * inner);
    sorted.thresholds.set(thresholds.subarray(tree * inner, (tree + 1) * inner), at * inner);
    sorted.leaves.set(leaves.subarray(tree * size, (tree + 1) * size), at * size);
  });
  for (let at = trees.length - 1; at >= 0; at--) sorted.most[at] = sorted.most[at + 1]! + trees[at]!.high;
  return sorted;
});

const leastSums = new Map<number, number>();

/** Leaves are whole numbers, and so is the sum from which a score is reached. */
function findLeastSum(least: number): number {
  const known = leastSums.get(least);
  if (known !== undefined) return known;
  const { bias } = readModel();
  let sum = Math.floor(100 * (Math.log(least / (1 - least)) - bias)) - 2;
  while (toScore(bias, sum) < least) sum++;
  leastSums.set(least, sum);
  return sum;
}

const toScore = (bias: number, sum: number): number => 1 / (1 + Math.exp(-(bias + sum / 100)));

/**
 * The inner nodes by the feature that they ask for, those with the lowest threshold first: for each the tree, and the leaves
 * that are left where it leads to the right, one bit each. A tree ends at the first leaf that all its nodes leave.
 * https://doi.org/10.1145/2766462.2767733
 */
const readNodes = once(() => {
  const { depth, features, thresholds } = readModel();
  const size = 1 << depth;
  const nodes = Array.from(features, (feature, at) => {
    const number = (at % (size - 1)) + 1;
    const level = 31 - Math.clz32(number);
    const span = size >> level;
    const left = ((1 << (span / 2)) - 1) << ((number - (1 << level)) * span);
    return { feature, threshold: thresholds[at]!, tree: Math.floor(at / (size - 1)), mask: ~left };
  }).sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const begins = Int32Array.from({ length: featureNames.length + 1 }, (_, feature) => {
    const at = nodes.findIndex((node) => node.feature >= feature);
    return at === -1 ? nodes.length : at;
  });
  return {
    begins,
    thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
    trees: Int32Array.from(nodes, ({ tree }) => tree),
    masks: Int32Array.from(nodes, ({ mask }) => mask),
    open: new Int32Array(features.length / (size - 1)),
    changed: new Int32Array(features.length / (size - 1)),
  };
});

/** @returns the scores as each of `variants`, features of which one is 1 and the others 0; valid until the next call */
export function scoreVariants(values: Features, variants: readonly number[]): (variant: number) => number {
  const { bias, depth, leaves } = readModel();
  const { begins, thresholds, trees, masks, open, changed } = readNodes();
  const leafOf = (tree: number, left: number): number => leaves[(tree << depth) + 31 - Math.clz32(left & -left)]!;
  for (const variant of variants) values[variant] = 0;
  open.fill(-1);
  for (let feature = 0; feature < values.length; feature++) {
    const value = values[feature]!;
    const end = begins[feature + 1]!;
    for (let at = begins[feature]!; at < end && value > thresholds[at]!; at++) open[trees[at]!]! &= masks[at]!;
  }
  changed.set(open);
  let sum = 0;
  for (let tree = 0; tree < open.length; tree++) sum += leafOf(tree, open[tree]!);
  return (variant) => {
    let whole = sum;
    const end = begins[variant + 1]!;
    const first = begins[variant]!;
    for (let at = first; at < end && thresholds[at]! < 1; at++) {
      const tree = trees[at]!;
      const left = changed[tree]!;
      changed[tree] = left & masks[at]!;
      whole += leafOf(tree, left & masks[at]!) - leafOf(tree, left);
    }
    for (let at = first; at < end; at++) changed[trees[at]!] = open[trees[at]!]!;
    return toScore(bias, whole);
  };
}

/** What each feature added, in log-odds: the change of the mean of the leaves in reach at each step of each tree's path. */
export function explainFeatures(values: Features): { feature: string; weight: number }[] {
  const { depth, features, thresholds, leaves } = readModel();
  const inner = (1 << depth) - 1;
  const added = new Map<number, number>();
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let from = tree * (inner + 1);
    let size = inner + 1;
    let node = 0;
    let mean = meanOf(leaves, from, size);
    while (node < inner) {
      const feature = features[first + node]!;
      const left = values[feature]! <= thresholds[first + node]!;
      node = 2 * node + (left ? 1 : 2);
      size /= 2;
      if (!left) from += size;
      const next = meanOf(leaves, from, size);
      added.set(feature, (added.get(feature) ?? 0) + (next - mean) / 100);
      mean = next;
    }
  }
  return [...added]
    .map(([feature, weight]) => ({ feature: featureNames[feature]!, weight }))
    .filter(({ weight }) => Math.abs(weight) >= 0.005)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const meanOf = (leaves: ArrayLike<number>, from: number, size: number): number => {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += leaves[at]!;
  return sum / size;
};
