/** One labelled case: what there is of each feature, and whether it is a case of what is looked for. */
export interface Case {
  features: number[];
  isPositive: boolean;
  /** How much the case counts; 1 unless said. */
  weight?: number;
}

export interface LogisticOptions {
  /** Weights to stay near, where the cases say little. */
  prior: number[];
  /** How strongly, as the precision of a normal distribution around the prior. */
  ridge: number;
}

const MOST_STEPS = 50;
const SMALLEST_STEP = 1e-9;

/**
 * The weights of a logistic regression without intercept, by maximum a posteriori: Newton's method (iteratively reweighted least
 * squares; Bishop, Pattern Recognition and Machine Learning, 4.3.3) with a normal prior around `prior`.
 */
export function fitLogistic(cases: Case[], { prior, ridge }: LogisticOptions): number[] {
  let weights = [...prior];
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, i) => ridge * (weight - (prior[i] ?? 0)));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
    for (const { features, isPositive, weight = 1 } of cases) {
      const chance = probability(features, weights);
      addCase(
        features,
        { gradient, hessian },
        {
          slope: weight * (chance - (isPositive ? 1 : 0)),
          curve: weight * chance * (1 - chance),
        },
      );
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALLEST_STEP) break;
  }
  return weights;
}

export function probability(features: number[], weights: number[]): number {
  const score = features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

interface Sums {
  gradient: number[];
  hessian: number[][];
}

function addCase(
  features: number[],
  { gradient, hessian }: Sums,
  { slope, curve }: { slope: number; curve: number },
): void {
  for (const [i, value] of features.entries()) {
    if (value === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + slope * value;
    const row = hessian[i] ?? [];
    for (const [j, other] of features.entries()) row[j] = (row[j] ?? 0) + curve * value * other;
  }
}

/** Gaussian elimination; the matrix is positive definite, so no pivoting is needed. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, row] of rows.entries()) {
    for (const below of rows.slice(i + 1)) {
      const factor = at(below, i) / at(row, i);
      for (let j = i; j < row.length; j++) below[j] = at(below, j) - factor * at(row, j);
    }
  }
  const solution = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = solution.reduce((sum, value, j) => (j > i ? sum + at(row, j) * value : sum), 0);
    solution[i] = (at(row, rows.length) - known) / at(row, i);
  }
  return solution;
}

function at(row: number[], index: number): number {
  return row[index] ?? 0;
}
