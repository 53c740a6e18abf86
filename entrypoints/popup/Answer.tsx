import { AnswerPanel, type AnswerPanelProps } from '../../components/AnswerPanel.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { sendToBackground } from '../../lib/platform/messages.ts';

/** Asks the background what the article says about a text, and shows it. */
export function Answer(props: Omit<AnswerPanelProps, 'answer'>) {
  const answer = useAnswer(props.text, askAbout);
  return <AnswerPanel {...props} answer={answer} />;
}

const askAbout = (text: string) => sendToBackground('answer-text', { text });
