import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sayFailure } from './use-problem.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());

describe('sayFailure', () => {
  test('says the words when what is asked for fails, and logs why', async () => {
    const said: unknown[] = [];
    const error = new Error('gone');
    await sayFailure(Promise.reject(error), 'It did not work.', words => said.push(words));
    expect(said).toEqual([undefined, 'It did not work.']);
    expect(warn.mock.calls).toEqual([['Silicon Footnotes: It did not work.', error]]);
  });

  test('takes back the words of the last failure, and says none when it works', async () => {
    const said: unknown[] = [];
    await sayFailure(Promise.resolve(3), 'It did not work.', words => said.push(words));
    expect(said).toEqual([undefined]);
    expect(warn).not.toHaveBeenCalled();
  });
});
