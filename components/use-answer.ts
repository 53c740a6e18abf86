import { useEffect, useState } from 'preact/hooks';

/**
 * The answer to the newest question, or the last one while the newest is under way. An answer that a
 * newer question has overtaken is dropped. `ask` must not change between renders.
 */
export function useAnswer<Q, A>(question: Q, ask: (question: Q) => Promise<A>): A | undefined {
  const [answer, setAnswer] = useState<A>();
  useEffect(() => {
    let isNewest = true;
    ask(question).then(
      answer => isNewest && setAnswer(() => answer),
      error => console.error(error),
    );
    return () => {
      isNewest = false;
    };
  }, [question, ask]);
  return answer;
}
