import { parseRequest } from '../core/message-schema.ts';
import type { BackgroundRequests } from '../core/messages.ts';
import { browser } from './browser.ts';

/** Who asked: the tab and frame of a page's script, nothing for the extension's own pages. */
export interface Asker {
  tabId?: number;
  frameId?: number;
}

export type BackgroundAnswers = {
  [Name in keyof BackgroundRequests]: (
    params: BackgroundRequests[Name]['params'],
    asker: Asker,
  ) => BackgroundRequests[Name]['result'] | Promise<BackgroundRequests[Name]['result']>;
};

/** Answers every request to the background; a message of another shape is logged and left alone. */
export function answerRequests(answers: BackgroundAnswers): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const parsed = parseRequest(message);
    if ('problem' in parsed) {
      console.warn(`Silicon Footnotes ignored a message: ${parsed.problem}`);
      return undefined;
    }
    const { name, params } = parsed.request;
    const answer = answers[name] as (params: unknown, asker: Asker) => unknown;
    const { tab, frameId } = sender;
    return Promise.resolve(
      answer(params, {
        ...(tab?.id !== undefined && { tabId: tab.id }),
        ...(frameId !== undefined && { frameId }),
      }),
    );
  });
}
