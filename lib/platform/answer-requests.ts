import { parseRequest } from '../core/message-schema.ts';
import type { BackgroundRequests, Reply } from '../core/messages.ts';
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

/** Answers every request to the background; a message of another shape is logged and refused. */
export function answerRequests(answers: BackgroundAnswers): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const parsed = parseRequest(message);
    if ('problem' in parsed) {
      console.warn(`Silicon Footnotes refused a message: ${parsed.problem}`);
      return Promise.resolve(parsed);
    }
    const { name, params } = parsed.request;
    const answer = answers[name] as (params: unknown, asker: Asker) => unknown;
    const { tab, frameId } = sender;
    const asker = {
      ...(tab?.id !== undefined && { tabId: tab.id }),
      ...(frameId !== undefined && { frameId }),
    };
    return reply(() => answer(params, asker));
  });
}

async function reply(answer: () => unknown): Promise<Reply<unknown>> {
  try {
    return { result: await answer() };
  } catch (error) {
    return { problem: String(error) };
  }
}
