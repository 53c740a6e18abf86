import { parentPort, workerData } from 'node:worker_threads';
import { fitPart } from './fit-part.ts';

parentPort?.postMessage(fitPart(workerData));
