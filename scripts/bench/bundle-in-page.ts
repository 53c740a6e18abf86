import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packPlugin } from '../pack/vite-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The text of in-page.ts as one classic script, minified as the extension's own are. */
export async function bundleInPage(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packPlugin(join(ROOT, 'seeds/amazon-silicon'))],
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'in-page.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
