import type { BackgroundRequests, PageRequests, Reply } from '../core/messages.ts';
import { browser } from './browser.ts';
import { isOrphaned } from './orphan.ts';

type Params<Requests, Name extends keyof Requests> = Requests[Name] extends { params: infer P }
  ? P
  : never;
type Result<Requests, Name extends keyof Requests> = Requests[Name] extends { result: infer R }
  ? R
  : never;

/** Soon for a person who waits, and then for as long as a browser may take that is short of everything. */
const PAUSES_MS = [50, 200, 800, 3200];

/**
 * Rejects with what the background says went wrong, and when the extension was reloaded or updated under an open page. The
 * browser may stop the background at any moment, and what it was asked is lost then: it is asked again, but for what must
 * not happen twice.
 */
export async function sendToBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  params: Params<BackgroundRequests, Name>,
): Promise<Result<BackgroundRequests, Name>> {
  const reply = await ask<Result<BackgroundRequests, Name>>(
    { name, params },
    name === 'open-article' ? [] : PAUSES_MS,
  );
  if ('problem' in reply) throw new Error(reply.problem);
  return reply.result;
}

async function ask<R>(request: object, [pause, ...later]: number[]): Promise<Reply<R>> {
  try {
    const reply: Reply<R> | undefined = await browser.runtime.sendMessage(request);
    if (reply) return reply;
    throw new Error('the background gave no answer');
  } catch (reason) {
    if (pause === undefined || isOrphaned()) throw reason;
  }
  await new Promise(resolve => setTimeout(resolve, pause));
  return ask(request, later);
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
