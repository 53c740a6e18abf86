import type { PageRequests } from '../core/messages.ts';
import { browser } from './browser.ts';

/** A frame whose process is busy or frozen is left out after so long. */
const ANSWER_MS = 500;

/** The answers of a tab's frames, of those that give one. Rejects when none runs a script of ours. */
export async function askFrames<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  params: PageRequests[Name]['params'],
): Promise<PageRequests[Name]['result'][]> {
  const ask = (frameId: number) =>
    inTime<PageRequests[Name]['result']>(
      browser.tabs.sendMessage(tabId, { name, params }, { frameId }),
    );
  const frames = await inTime(listFrames(tabId)).catch(() => [0]);
  const answers = await Promise.allSettled(frames.map(ask));
  const given = answers.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []));
  if (given.length === 0) throw new Error(`no frame of tab ${tabId} answers ${name}`);
  return given;
}

/** The ids of the frames we may read, by what each answers to a script that does nothing: it needs no permission more. */
async function listFrames(tabId: number): Promise<number[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {},
    injectImmediately: true,
  });
  return answers.map(({ frameId }) => frameId);
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${ANSWER_MS} ms`)), ANSWER_MS);
  });
  return Promise.race([answer, late]);
}
