import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure, type Target } from './figures.ts';

const SCRIPTS: [what: string, files: string[], target?: Target][] = [
  ['in every page: page.js', ['page.js'], atMost(12)],
  [
    'in pages that may have a mention: marker.js and styles',
    ['marker.js', 'assets/marks.css', 'assets/svg-marks.css'],
  ],
  ['where a card is opened: card.js', ['card.js'], atMost(25)],
  ['once: background.js', ['background.js']],
];

/** Of the built extension's scripts, gzipped, in kB of 1,000 bytes. */
export function measureSizes(extensionDir: string): Figure[] {
  return SCRIPTS.map(([what, files, target]) => ({
    what,
    value: files.reduce((sum, file) => sum + gzippedKb(join(extensionDir, file)), 0),
    unit: 'kB',
    ...(target && { target }),
  }));
}

function gzippedKb(path: string): number {
  return gzipSync(readFileSync(path)).length / 1000;
}
