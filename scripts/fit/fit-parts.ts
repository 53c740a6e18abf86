import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FittedPart } from './fit-part.ts';

/** Fits without each of these quarters, in their order; undefined: on everything. As many at once as the machine has cores. */
export async function fitParts(leftOut: (number | undefined)[]): Promise<FittedPart[]> {
  const fitted: FittedPart[] = [];
  const waiting = [...leftOut.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, quarter] = next;
      fitted[place] = await fitInWorker(quarter);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return fitted;
}

/** Rejects with what the worker threw. */
async function fitInWorker(leftOut: number | undefined): Promise<FittedPart> {
  const worker = new Worker(new URL('./fit-part-worker.ts', import.meta.url), {
    workerData: leftOut,
  });
  const [fitted] = await once(worker, 'message');
  return fitted;
}
