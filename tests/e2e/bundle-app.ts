import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The text of an app in `tests/e2e/apps` as one classic script, with the libraries it imports, as pages that use them have it. */
export async function bundleApp(file: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'apps', file),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
