import type { BackgroundRequests, PageRequests } from '../core/messages.ts';
import { browser } from './browser.ts';

type Params<Requests, Name extends keyof Requests> = Requests[Name] extends { params: infer P }
  ? P
  : never;
type Result<Requests, Name extends keyof Requests> = Requests[Name] extends { result: infer R }
  ? R
  : never;

/** Rejects when the extension was reloaded or updated under an open page. */
export function sendToBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  params: Params<BackgroundRequests, Name>,
): Promise<Result<BackgroundRequests, Name>> {
  return browser.runtime.sendMessage({ name, params });
}

export type PageAnswers = {
  [Name in keyof PageRequests]: (
    params: PageRequests[Name]['params'],
  ) => PageRequests[Name]['result'];
};

/**
 * Answers in a page what popup and background ask. Only the extension itself can send these, so they are taken as they are;
 * what is left out of the answers is left to another script.
 */
export function answerPageRequests(answers: Partial<PageAnswers>, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<unknown> | undefined => {
    const { name, params } = message as { name: keyof PageAnswers; params: never };
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    return answer && Promise.resolve(answer(params));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
