import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Topic } from '../../lib/core/pack.ts';
import { prepareLexicon } from '../../lib/core/prepare-lexicon.ts';
import { readClaimModel } from './read-claim-model.ts';
import { packFiles, readPack } from './read-pack.ts';
import { packPlugin } from './vite-plugin.ts';

const DIR = 'seeds/amazon-silicon';

async function bundle(input: string, dir = DIR): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packPlugin(dir)],
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

const load = async (module: string) =>
  import(`data:text/javascript,${encodeURIComponent(await bundle(module))}`);

describe('The pack plugin', () => {
  test('provides the pack, without the evidence that only finding mentions needs', async () => {
    const { article, claims, topics } = readPack(DIR);
    const { pack } = await load('virtual:pack');
    expect(pack).toMatchObject({ article, claims });
    expect(pack.topics.map(({ evidence, ...rest }: Topic) => rest)).toEqual(
      topics.map(({ evidence, ...rest }) => rest),
    );
    expect([pack, ...pack.topics].flatMap(({ evidence }) => evidence.for)).toEqual([]);
  });

  test('provides the models of the claims', async () => {
    const { model } = await load('virtual:claim-model');
    expect(model).toEqual(readClaimModel(DIR, readPack(DIR)));
  });

  test('provides the prepared lexicon', async () => {
    const { lexicon } = await load('virtual:lexicon');
    expect(lexicon).toEqual(prepareLexicon(readPack(DIR)));
  });

  test('provides the patterns of the names', async () => {
    const { names } = await load('virtual:names');
    expect(names).toEqual(prepareLexicon(readPack(DIR)).names);
  });

  test('fails the build with the place and reason of what is wrong', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'pack-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    cpSync(DIR, dir, { recursive: true });
    writeFileSync(packFiles(dir).article, 'Another article.');
    await expect(bundle('virtual:lexicon', dir)).rejects.toThrow(
      `${packFiles(dir).pack}: claims[0].quote: is not in the article:`,
    );
  });
});
