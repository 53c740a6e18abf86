import { readBundledPack } from './pack/bundled-pack.ts';
import { printJsonLine } from './print-json-line.ts';
import { readRecords } from './scan/read-records.ts';
import { createScanner } from './scan/scan-record.ts';

// npm run --silent scan -- FILE...: what the extension would mark, and what a card would list, one JSON line a record.

const files = process.argv.slice(2);
if (files.length === 0)
  report(
    'scan: no file given; usage: npm run --silent scan -- FILE... (or - for JSON lines on standard input)',
  );

const scan = createScanner(readBundledPack());
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
