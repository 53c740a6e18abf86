import { expect, test } from 'vitest';
import { LOCAL_FILES } from '../lib/core/sites.ts';
import { saySite } from './say-site.ts';

test.for([
  ['example.com', 'on example.com and its subdomains'],
  ['intranet', 'on intranet'],
  ['127.0.0.1', 'on 127.0.0.1'],
  ['[::1]', 'on [::1]'],
  [LOCAL_FILES, 'in pages opened from disk'],
])('%s is off %s', ([site, words]) => {
  expect(saySite(site as string)).toBe(words);
});
