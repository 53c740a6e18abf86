import type { Density } from '../lib/core/settings.ts';
import type { Relation } from '../lib/core/views.ts';

/** A mention in a sentence of the sample, and how the article's claim on that sentence stands to it. */
export interface SampleSentence {
  before: string;
  mention: string;
  after: string;
  topic: string;
  relation?: Relation;
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
        relation: 'same',
      },
      {
        before: 'The caretaker dusts a ',
        mention: 'Graviton',
        after: ' board on Mondays.',
        topic: 'graviton',
      },
    ],
  },
  {
    heading: 'The comparison',
    sentences: [
      {
        before: 'The job on ',
        mention: 'Trainium',
        after: ' ended with exit code 1.',
        topic: 'trainium',
      },
      {
        before: 'Nvidia GPUs are what ',
        mention: 'Trainium',
        after: ' is compared to.',
        topic: 'trainium',
        relation: 'same',
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
  if (density === 'matching') return sentence.relation !== undefined;
  return sentences.find(({ topic }) => topic === sentence.topic) === sentence;
}
