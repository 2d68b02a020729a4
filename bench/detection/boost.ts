import type { Model } from "../../src/judge/model.ts";
import { createRandom } from "./random.ts";

export interface Example {
  readonly values: ArrayLike<number>;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly lambda: number;
  readonly minWeight: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

export const boostDefaults: BoostOptions = {
  trees: 260,
  depth: 4,
  rate: 0.065,
  lambda: 6,
  minWeight: 6,
  rowShare: 0.7,
  featureShare: 0.3,
  seed: 7,
};

const maxBins = 40;
/** A split that sends everything left; JSON has no infinity. */
const never = 1e9;

/** Borders between bins of one feature: at most `maxBins`, at quantiles of the values seen. */
function findBorders(column: readonly number[]): number[] {
  const sorted = [...new Set(column)].sort((a, b) => a - b);
  if (sorted.length <= maxBins) return sorted.slice(0, -1).map((value, at) => round((value + sorted[at + 1]!) / 2));
  const all = column.toSorted((a, b) => a - b);
  const cuts = Array.from({ length: maxBins - 1 }, (_, at) => all[Math.floor(((at + 1) * all.length) / maxBins)]!);
  return [...new Set(cuts.map(round))];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Gradient-boosted trees over the log loss, second order, by histograms. Deterministic for a seed. */
export function trainModel(examples: readonly Example[], options: BoostOptions = boostDefaults): Model {
  const { trees, depth, rate, lambda, minWeight } = options;
  const random = createRandom(options.seed);
  const count = examples.length;
  const width = examples[0]!.values.length;
  const borders = Array.from({ length: width }, (_, f) => findBorders(examples.map((e) => e.values[f]!)));
  const bins = borders.map((cuts, f) =>
    Uint8Array.from(examples, ({ values }) => {
      let bin = 0;
      while (bin < cuts.length && values[f]! > cuts[bin]!) bin++;
      return bin;
    }),
  );
  let positive = 0;
  let total = 0;
  for (const { label, weight } of examples) {
    positive += label * weight;
    total += weight;
  }
  const bias = round(Math.log(positive / (total - positive)));
  const sums = new Float64Array(count).fill(bias);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const inner = (1 << depth) - 1;
  const model = { features: [] as number[], thresholds: [] as number[], leaves: [] as number[] };

  for (let tree = 0; tree < trees; tree++) {
    const used = new Uint8Array(count);
    for (let at = 0; at < count; at++) {
      const { label, weight } = examples[at]!;
      const chance = 1 / (1 + Math.exp(-sums[at]!));
      gradient[at] = (chance - label) * weight;
      hessian[at] = Math.max(chance * (1 - chance), 1e-6) * weight;
      used[at] = random() < options.rowShare ? 1 : 0;
    }
    const chosen = borders.flatMap((cuts, f) => (cuts.length > 0 && random() < options.featureShare ? [f] : []));
    const node = new Int32Array(count);
    const features = new Array<number>(inner).fill(0);
    const thresholds = new Array<number>(inner).fill(never);
    for (let level = 0, first = 0; level < depth; level++, first = 2 * first + 1) {
      const nodes = 1 << level;
      const gains = new Float64Array(nodes);
      for (const f of chosen) {
        const slots = borders[f]!.length + 1;
        const g = new Float64Array(nodes * slots);
        const h = new Float64Array(nodes * slots);
        const column = bins[f]!;
        for (let at = 0; at < count; at++) {
          if (used[at] === 0) continue;
          const slot = (node[at]! - first) * slots + column[at]!;
          g[slot]! += gradient[at]!;
          h[slot]! += hessian[at]!;
        }
        for (let n = 0; n < nodes; n++) {
          let allG = 0;
          let allH = 0;
          for (let slot = n * slots; slot < (n + 1) * slots; slot++) {
            allG += g[slot]!;
            allH += h[slot]!;
          }
          let leftG = 0;
          let leftH = 0;
          for (let cut = 0; cut < slots - 1; cut++) {
            leftG += g[n * slots + cut]!;
            leftH += h[n * slots + cut]!;
            const rightH = allH - leftH;
            if (leftH < minWeight * 0.25 || rightH < minWeight * 0.25) continue;
            const rightG = allG - leftG;
            const gain =
              (leftG * leftG) / (leftH + lambda) +
              (rightG * rightG) / (rightH + lambda) -
              (allG * allG) / (allH + lambda);
            if (gain > gains[n]! + 1e-9 && gain > 0.5) {
              gains[n] = gain;
              features[first + n] = f;
              thresholds[first + n] = borders[f]![cut]!;
            }
          }
        }
      }
      for (let at = 0; at < count; at++) {
        const n = node[at]!;
        node[at] = 2 * n + (examples[at]!.values[features[n]!]! <= thresholds[n]! ? 1 : 2);
      }
    }
    const leafG = new Float64Array(inner + 1);
    const leafH = new Float64Array(inner + 1);
    for (let at = 0; at < count; at++) {
      if (used[at] === 0) continue;
      leafG[node[at]! - inner]! += gradient[at]!;
      leafH[node[at]! - inner]! += hessian[at]!;
    }
    const leaves = Array.from(leafG, (g, leaf) => Math.round((-100 * rate * g) / (leafH[leaf]! + lambda)));
    for (let at = 0; at < count; at++) sums[at]! += leaves[node[at]! - inner]! / 100;
    model.features.push(...features);
    model.thresholds.push(...thresholds);
    model.leaves.push(...leaves);
  }
  return { depth, bias, ...model };
}
