import { describe, expect, test } from 'vitest';
import { describeMentions } from './describe-mentions.ts';

const mention = { text: 'Trainium', topic: 'trainium', context: '' };
const linesOf = (sentence: string) => describeMentions([{ ...mention, sentence }]).split('\n');

describe('Describing mentions', () => {
  test('gives each with its sentence, and the claims about it below', () => {
    const sentence = 'Jassy has directly compared Trainium to Nvidia GPUs.';
    const [first, second] = linesOf(sentence);
    expect(first).toBe(`Trainium (trainium) in: ${sentence}`);
    expect(second).toBe('    says the same: “Jassy has directly compared Trainium to Nvidia GPUs”');
  });

  test('says when the article has nothing on the sentence', () => {
    expect(linesOf('The weather is mild.')[1]).toBe('    nothing on this in the article');
  });

  test('says what the capture lacks when a sentence asks for it', () => {
    const lines = linesOf('The performance figures for the two generations of Trainium.');
    expect(lines.at(-1)).toMatch(/^ {4}gap: /);
  });

  test('says nothing of no mentions', () => {
    expect(describeMentions([])).toBe('');
  });
});
