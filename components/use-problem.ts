import { useState } from 'preact/hooks';

/** A line that says what went wrong with the last thing asked for, and the way to ask. */
export function useProblem() {
  const [problem, setProblem] = useState<string>();
  const attempt = (asked: Promise<unknown>, words: string) => sayFailure(asked, words, setProblem);
  return { problem, attempt };
}

/** Says nothing is wrong, and then the words if what is asked for fails. Never rejects. */
export async function sayFailure(
  asked: Promise<unknown>,
  words: string,
  say: (problem: string | undefined) => void,
): Promise<void> {
  say(undefined);
  try {
    await asked;
  } catch (error) {
    console.warn(`Silicon Footnotes: ${words}`, error);
    say(words);
  }
}
