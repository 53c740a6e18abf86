import { useState } from 'preact/hooks';
import { AboutText } from '../../components/AboutText.tsx';
import { MentionList } from '../../components/MentionList.tsx';
import type { OpenArticle } from '../../components/open-article.ts';
import { PageCount, type PageState } from '../../components/PageCount.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';
import { type TabMention, useMentions } from './use-mentions.ts';

export interface PageSectionProps {
  tabId: number | undefined;
  page: PageState;
  onOpenArticle: OpenArticle;
  /** The page has been brought to a mention, or back. */
  onGone: () => void;
  attempt: (asked: Promise<unknown>, words: string) => void;
}

/** The mentions of the page, for those who do not see its marks, or do not use a mouse. */
export function PageSection({ tabId, page, onOpenArticle, onGone, attempt }: PageSectionProps) {
  const { mentions, at, canReturn, left, listMore } = useMentions(tabId, page);
  const [opened, setOpened] = useState<string>();
  const shown = mentions.find(({ key }) => key === opened);
  const view = useAnswer(shown?.passage, viewCard);
  const go = (key: string) => {
    const mention = mentions.find(each => each.key === key);
    if (mention && tabId !== undefined) attempt(goTo(tabId, mention).then(onGone), GONE);
  };
  const goBack = (tab: number) =>
    attempt(sendToBackground('go-back', { tab }).then(onGone), 'Could not go back.');
  return (
    <section class="this-page" aria-labelledby="this-page-head">
      <h2 id="this-page-head" class="unseen">
        On this page
      </h2>
      <PageCount page={page} />
      {canReturn && tabId !== undefined && (
        <button type="button" class="text-button" onClick={() => goBack(tabId)}>
          Back to where you were reading
        </button>
      )}
      {mentions.length > 0 && (
        <MentionList {...{ mentions, at, opened }} onGo={go} onOpen={setOpened}>
          {view && <AboutText {...view} onOpenArticle={onOpenArticle} />}
        </MentionList>
      )}
      {left > 0 && (
        <button type="button" class="text-button" onClick={listMore}>
          {`Show more (${left} left)`}
        </button>
      )}
    </section>
  );
}

const GONE = 'That mention is no longer there. Look again in a moment.';

async function goTo(tab: number, { frame, id }: TabMention): Promise<void> {
  if (!(await sendToBackground('go-to-mention', { tab, frame, id }))) throw new Error('gone');
}

async function viewCard(passage?: TabMention['passage']) {
  return passage && sendToBackground('view-card', passage);
}
