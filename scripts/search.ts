import { searchClaims } from '../lib/core/search-claims.ts';
import { indexBundledPack, readBundledPack } from './pack/bundled-pack.ts';
import { printJsonLine } from './print-json-line.ts';
import { readUtf8 } from './read-utf8.ts';

// npm run --silent search -- QUERY... [--file F]: the popup's search, one JSON line a query.

const pack = readBundledPack();
const index = indexBundledPack(pack);

for (const query of readQueries(process.argv.slice(2))) {
  const hits = searchClaims(pack, index, query);
  printJsonLine({ query, claims: hits.map(({ id, quote, score }) => ({ id, quote, score })) });
}

function readQueries(args: string[]): string[] {
  const queries: string[] = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--file') queries.push(...readLines(args[++i]));
    else queries.push(args[i] as string);
  }
  if (args.length === 0)
    fail('search: no query given; usage: npm run --silent search -- QUERY... [--file F]');
  return queries;
}

function readLines(path: string | undefined): string[] {
  if (path === undefined)
    return fail('search: --file needs the path of a file with one query a line');
  const content = readUtf8(path);
  if ('reason' in content) return fail(`search: ${path}: ${content.reason}`);
  const lines = content.text.split('\n').map(line => line.trim());
  return lines.filter(Boolean);
}

function fail(reason: string): never[] {
  console.error(reason);
  process.exitCode = 1;
  return [];
}
