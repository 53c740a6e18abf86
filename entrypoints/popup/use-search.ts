import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../../components/use-answer.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

interface Question {
  query: string;
  topic: string | undefined;
}

/** The search over the claims, by words, by topic, or both. */
export function useSearch() {
  const [query, setQuery] = useState('');
  const [topic, setTopic] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [wantsFirst, setWantsFirst] = useState(false);
  const question = useMemo(() => ({ query, topic }), [query, topic]);
  const answer = useAnswer(question, findClaims);
  const isAsking = query.trim() !== '' || topic !== undefined;
  const clear = () => {
    setQuery('');
    setTopic(undefined);
    return query !== '' || topic !== undefined;
  };
  const type = (typed: string) => {
    setQuery(typed);
    setWantsFirst(false);
  };
  return {
    query,
    type,
    topic,
    setTopic,
    clear,
    opened,
    setOpened,
    isAsking,
    hits: answer?.hits ?? [],
    /** What was typed or chosen last is answered. */
    isAnswered: answer?.question === question,
    /** Enter was pressed, perhaps before the answer was there. */
    wantsFirst,
    setWantsFirst,
  };
}

async function findClaims(question: Question) {
  const { query, topic } = question;
  const params = { query, ...(topic !== undefined && { topic }) };
  return { question, hits: (await sendToBackground('search-claims', params)).hits };
}
