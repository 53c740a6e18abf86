import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Of a library's two builds: the development one warns of what the production one puts up with. */
export type Mode = 'development' | 'production';

/** An app of `apps/` with the libraries it imports, as the text of one module script. */
export async function bundleApp(name: string, mode: Mode = 'production'): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'apps', `${name}.ts`) },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code }] = output;
  return code;
}
