import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'public/icon';
/** Where a PNG has its width, which the height follows. https://www.w3.org/TR/png-3/#11IHDR */
const WIDTH_AT = 16;

test.each(readdirSync(FOLDER))('the icon %s is of the size in its name', file => {
  const size = Number(/(\d+)\.png$/.exec(file)?.[1]);
  const png = readFileSync(`${FOLDER}/${file}`);
  expect([png.readUInt32BE(WIDTH_AT), png.readUInt32BE(WIDTH_AT + 4)]).toEqual([size, size]);
});

test('every size a toolbar asks for is there, for sites that are off as well', () => {
  const files = readdirSync(FOLDER);
  for (const size of [16, 32, 48]) {
    expect(files).toContain(`${size}.png`);
    expect(files).toContain(`off-${size}.png`);
  }
});
