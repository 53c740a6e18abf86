import type { Density } from '../lib/core/settings.ts';

/** A mention in a sentence of the sample, and whether the article has a claim on that sentence. */
export interface SampleSentence {
  before: string;
  mention: string;
  after: string;
  topic: string;
  hasClaim: boolean;
}

export interface SampleSection {
  heading: string;
  sentences: SampleSentence[];
}

/** What a page may look like, to show what each density marks of it. */
export const DENSITY_SAMPLE: SampleSection[] = [
  {
    heading: 'The request',
    sentences: [
      {
        before: 'Two large AWS customers asked to buy all of the ',
        mention: 'Graviton',
        after: ' capacity in 2026.',
        topic: 'graviton',
        hasClaim: true,
      },
      {
        before: 'The caretaker dusts a ',
        mention: 'Graviton',
        after: ' board on Mondays.',
        topic: 'graviton',
        hasClaim: false,
      },
    ],
  },
  {
    heading: 'The comparison',
    sentences: [
      {
        before: 'The fans of the ',
        mention: 'Trainium',
        after: ' boards hum on Mondays.',
        topic: 'trainium',
        hasClaim: false,
      },
      {
        before: 'Nvidia GPUs are what ',
        mention: 'Trainium',
        after: ' is compared to.',
        topic: 'trainium',
        hasClaim: true,
      },
    ],
  },
];

export function isMarkedAt(
  density: Density,
  sentence: SampleSentence,
  { sentences }: SampleSection,
): boolean {
  if (density === 'all') return true;
  if (density === 'matching') return sentence.hasClaim;
  return sentences.find(({ topic }) => topic === sentence.topic) === sentence;
}
