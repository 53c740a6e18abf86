/** One case with few of many features. */
export interface SparseCase {
  features: number[];
  values: number[];
  isPositive: boolean;
  /** How much the case counts. */
  weight: number;
}

export interface SparseWeights {
  bias: number;
  weights: Float64Array;
}

/** How many of the last steps tell of the curvature. */
const MEMORY = 8;
const MOST_STEPS = 120;
const SMALLEST_GRADIENT = 1e-3;
const SUFFICIENT_DECREASE = 1e-4;

/**
 * Logistic regression with a ridge on all weights, the bias among them, for many sparse features: the limited-memory BFGS method
 * (Nocedal and Wright, Numerical Optimization, algorithm 7.5) with a backtracking line search.
 *
 * @param ridge the precision of the normal prior around zero
 */
export function fitSparseLogistic(cases: SparseCase[], size: number, ridge: number): SparseWeights {
  const table = toTable(cases);
  // The bias is the last of the parameters.
  let point: Float64Array = new Float64Array(size + 1);
  let { loss, gradient } = evaluate(table, point, ridge);
  const history: Step[] = [];
  for (let step = 0; step < MOST_STEPS && norm(gradient) > SMALLEST_GRADIENT; step++) {
    const direction = descend(gradient, history);
    const slope = dot(gradient, direction);
    let length = 1;
    let next = move(point, direction, length);
    let there = evaluate(table, next, ridge);
    while (there.loss > loss + SUFFICIENT_DECREASE * length * slope && length > 1e-8) {
      length /= 2;
      next = move(point, direction, length);
      there = evaluate(table, next, ridge);
    }
    remember(history, { moved: subtract(next, point), turned: subtract(there.gradient, gradient) });
    point = next;
    ({ loss, gradient } = there);
  }
  return { bias: point[size] ?? 0, weights: point.slice(0, size) };
}

interface Step {
  moved: Float64Array;
  turned: Float64Array;
}

function remember(history: Step[], step: Step): void {
  if (dot(step.moved, step.turned) <= 0) return;
  history.push(step);
  if (history.length > MEMORY) history.shift();
}

/** The two-loop recursion: the gradient, bent by what the last steps told of the curvature. */
function descend(gradient: Float64Array, history: Step[]): Float64Array {
  const direction = gradient.map(value => -value);
  const shares: number[] = [];
  for (const { moved, turned } of history.toReversed()) {
    const share = dot(moved, direction) / dot(moved, turned);
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = history.at(-1);
  const scale = last ? dot(last.moved, last.turned) / dot(last.turned, last.turned) : 1;
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  for (const { moved, turned } of history) {
    const share = (shares.pop() ?? 0) - dot(turned, direction) / dot(moved, turned);
    add(direction, moved, share);
  }
  return direction;
}

/** All cases in a row, which a processor goes through several times as fast. */
interface CaseTable {
  /** Where the features of each case begin, and where those of the last end. */
  starts: Int32Array;
  features: Int32Array;
  values: Float64Array;
  /** 1 or −1. */
  signs: Float64Array;
  weights: Float64Array;
}

function toTable(cases: SparseCase[]): CaseTable {
  let end = 0;
  const ends = cases.map(({ features }) => {
    end += features.length;
    return end;
  });
  return {
    starts: Int32Array.from([0, ...ends]),
    features: Int32Array.from(cases.flatMap(({ features }) => features)),
    values: Float64Array.from(
      cases.flatMap(({ features, values }) => values.slice(0, features.length)),
    ),
    signs: Float64Array.from(cases, ({ isPositive }) => (isPositive ? 1 : -1)),
    weights: Float64Array.from(cases, ({ weight }) => weight),
  };
}

function evaluate(table: CaseTable, point: Float64Array, ridge: number) {
  const { starts, features, values, signs, weights } = table;
  const gradient = point.map(value => ridge * value);
  let loss = (ridge / 2) * dot(point, point);
  const biasAt = point.length - 1;
  for (let i = 0; i < signs.length; i++) {
    const start = starts[i] as number;
    const end = starts[i + 1] as number;
    let score = point[biasAt] as number;
    for (let at = start; at < end; at++)
      score += (point[features[at] as number] as number) * (values[at] as number);
    const sign = signs[i] as number;
    const weight = weights[i] as number;
    loss += weight * softplus(-sign * score);
    const slope = (-sign * weight) / (1 + Math.exp(sign * score));
    for (let at = start; at < end; at++) {
      const feature = features[at] as number;
      gradient[feature] = (gradient[feature] as number) + slope * (values[at] as number);
    }
    gradient[biasAt] = (gradient[biasAt] as number) + slope;
  }
  return { loss, gradient };
}

/** ln(1 + e^x) without overflow. */
function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function add(to: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + factor * (vector[i] as number);
}

function move(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  const to = from.slice();
  add(to, direction, length);
  return to;
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  const difference = a.slice();
  add(difference, b, -1);
  return difference;
}
