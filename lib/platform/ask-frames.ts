import { type FramePath, inFrameOrder } from '../core/frame-path.ts';
import type { PageRequests } from '../core/messages.ts';
import { browser } from './browser.ts';

/** A frame whose process is frozen is left out after so long; one that is only busy should not be. */
const ANSWER_MS = 2000;

export interface FrameAt {
  frameId: number;
  path: FramePath;
}

export interface FrameAnswer<Answer> extends FrameAt {
  answer: Answer;
}

const PAGE: FrameAt = { frameId: 0, path: [] };

/** The answers of a tab's frames, of those that give one, in the order of the page. Rejects when none runs a script of ours. */
export async function askFrames<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  params: PageRequests[Name]['params'],
): Promise<FrameAnswer<PageRequests[Name]['result']>[]> {
  const frames = await inTime(listFrames(tabId)).catch(() => [PAGE]);
  const answers = await Promise.allSettled(
    frames.map(async frame => ({
      ...frame,
      answer: await askFrame(tabId, frame.frameId, name, params),
    })),
  );
  const given = answers.flatMap(each => {
    if (each.status === 'rejected') return [];
    const { answer, ...frame } = each.value;
    return answer === undefined ? [] : [{ ...frame, answer }];
  });
  if (given.length === 0) throw new Error(`no frame of tab ${tabId} answers ${name}`);
  return given.sort((a, b) => inFrameOrder(a.path, b.path));
}

/** The answer of one frame; undefined when its script has none to this. */
export function askFrame<Name extends keyof PageRequests>(
  tabId: number,
  frameId: number,
  name: Name,
  params: PageRequests[Name]['params'],
): Promise<PageRequests[Name]['result'] | undefined> {
  return inTime(browser.tabs.sendMessage(tabId, { name, params }, { frameId }));
}

/** The frames we may read, by what each answers to a script: it needs no permission more. */
export async function listFrames(tabId: number): Promise<FrameAt[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: pathOfFrame,
    injectImmediately: true,
  });
  return answers.map(({ frameId, result }) => ({ frameId, path: (result as FramePath) ?? [] }));
}

/** Runs in the frame, alone. Windows of other origins can be counted and told apart; those in shadow trees are not counted: they come last. */
function pathOfFrame(): FramePath {
  const path: FramePath = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    const { parent } = at;
    let place = 0;
    while (place < parent.length && parent[place] !== at) place += 1;
    path.unshift(place);
  }
  return path;
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${ANSWER_MS} ms`)), ANSWER_MS);
  });
  return Promise.race([answer, late]);
}
