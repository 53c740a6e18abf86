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

/** Answers the popup's questions in a page. Only the extension itself can send these. */
export function answerPageRequests(answers: PageAnswers, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<unknown> | undefined => {
    const name = (message as { name?: unknown } | null)?.name;
    return name === 'report-page' ? Promise.resolve(answers[name]({})) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
