/** Whom a sentence may speak of, each as lower-case words. */
export interface Parties {
  /** What a pack is about, and whose it is: its things, its people, its company. */
  home: string[];
  /** Whom its claims name beside. */
  rivals: string[];
  others: string[];
}

/** What the names in a passage tell of whom it speaks. */
export const PARTY_SIGNS = ['home', 'home-around', 'home-nowhere', 'rival', 'other'] as const;
export type PartySign = (typeof PARTY_SIGNS)[number];

/** @param said the words of the sentence; `around`, those of what stands around it; in lower case */
export function readPartySigns(
  { said, around }: { said: Set<string>; around: Set<string> },
  { home, rivals, others }: Parties,
): PartySign[] {
  const isIn = (words: Set<string>) => (party: string) => words.has(party);
  const signs: PartySign[] = [whereHome()];
  if (rivals.some(isIn(said))) signs.push('rival');
  if (others.some(isIn(said))) signs.push('other');
  return signs;

  function whereHome(): PartySign {
    if (home.some(isIn(said))) return 'home';
    return home.some(isIn(around)) ? 'home-around' : 'home-nowhere';
  }
}
