import { indexBundledPack, readBundledPack } from './pack/bundled-pack.ts';
import { printJsonLine } from './print-json-line.ts';
import { readRecords } from './scan/read-records.ts';
import { createScanner } from './scan/scan-record.ts';

// npm run --silent scan -- [--explain] FILE...: what the extension would mark, and what a card would list, one JSON line
// a record; with --explain also what it weighed.

const args = process.argv.slice(2);
const files = args.filter(arg => arg !== '--explain');
if (files.length === 0)
  report(
    'scan: no file given; usage: npm run --silent scan -- [--explain] FILE... (or - for JSON lines on standard input)',
  );

const pack = readBundledPack();
const scan = createScanner(pack, indexBundledPack(pack), { explain: args.includes('--explain') });
for (const file of files) {
  for (const read of readRecords(file)) {
    if ('problem' in read) report(read.problem);
    else printJsonLine(scan(read.record));
  }
}

function report(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
