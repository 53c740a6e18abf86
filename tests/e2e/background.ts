import { closeWorker, findWorker, stopWorker } from '../../scripts/bench/stop-worker.ts';
import { evaluateInFirefox } from '../../scripts/browser/bidi.ts';
import { type Driver, waitFor } from './driver.ts';

/** Stops the extension's background, as the browser does when it has been idle or memory is short. */
export interface Background {
  stop(): Promise<void>;
  /** Does what makes a page ask the background for something, and stops the background before it has answered. */
  stopWhileAsked(act: () => Promise<void>): Promise<void>;
}

export function backgroundOf(driver: Driver): Background {
  return driver.name === 'chromium' ? inChromium(driver) : inFirefox(driver);
}

function inChromium({ browser }: Driver): Background {
  return {
    stop: () => stopWorker(browser),
    async stopWhileAsked(act) {
      const target = await waitFor(() => findWorker(browser), 'the worker');
      // The end of a worker is told to a session that does not halt it.
      const witness = await target.createCDPSession();
      await witness.send('Inspector.enable');
      const ended = new Promise<void>(resolve =>
        witness.once('Inspector.targetCrashed', () => resolve()),
      );
      const debug = await target.createCDPSession();
      await debug.send('Debugger.enable');
      await debug.send('Debugger.pause');
      // It comes to a halt at the first line that a message has it run.
      const asked = new Promise<void>(resolve => debug.once('Debugger.paused', () => resolve()));
      await act();
      await asked;
      await closeWorker(browser);
      await debug.detach();
      await ended;
      await witness.detach();
    },
  };
}

function inFirefox({ browser, extensionUrl }: Driver): Background {
  const host = new URL(extensionUrl('')).host;
  const extension = `WebExtensionPolicy.getByHostname('${host}').extension`;
  const stop = `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`;
  const run = (script: string) => evaluateInFirefox(browser, `(async () => { ${script} })()`);
  return {
    stop: async () => void (await run(stop)),
    async stopWhileAsked(act) {
      await run(stop);
      // What starts it is the request, which it is stopped with as soon as it has come up.
      const stopped = run(`
        const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
        while (${extension}.backgroundState === 'stopped') await new Promise(resolve => setTimeout(resolve, 1));
        ${stop}
      `);
      await act();
      await stopped;
    },
  };
}
