import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCountTeller } from './count-teller.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function create() {
  const life = new AbortController();
  const told: number[] = [];
  let count = 0;
  const start = Date.now();
  const teller = createCountTeller(() => told.push(Date.now() - start), life.signal, Date.now);
  const add = (more: number) => {
    count += more;
    teller.take(count);
  };
  return { add, teller, told, life };
}

test('Many changes at once are told once, soon', () => {
  const { add, told } = create();
  for (let i = 0; i < 100; i += 1) add(1);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([300]);
});

test('Changes that go on are told at most every two seconds, the last of them too', () => {
  const { add, told } = create();
  for (let i = 0; i < 40; i += 1) {
    add(1);
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([300, 2300, 4300]);
});

test('What is as it was before is not told', () => {
  const { add, told } = create();
  add(1);
  add(-1);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});

test('It is told again when asked, also without a change', () => {
  const { add, teller, told } = create();
  add(1);
  vi.advanceTimersByTime(5000);
  teller.again();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([300, 5300]);
});

test('Nothing is told once it has ended', () => {
  const { add, told, life } = create();
  add(1);
  life.abort();
  add(1);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});
