import { expect, test } from 'vitest';
import { createAllowance } from './allowance.ts';

test('What is taken now and then needs no rest', () => {
  let now = 0;
  const allowance = createAllowance(() => now);
  for (let i = 0; i < 100; i += 1) {
    now += 1000;
    allowance.spend(10);
    expect(allowance.restMs()).toBe(0);
  }
});

test('Whoever takes all there is at each turn comes to 0.8 % of the time in the long run', () => {
  let now = 0;
  let spent = 0;
  const allowance = createAllowance(() => now);
  while (now < 600_000) {
    allowance.spend(30);
    spent += 30;
    now += Math.max(100, allowance.restMs());
  }
  expect(spent / now).toBeGreaterThan(0.0075);
  // With the 300 ms that are granted at once.
  expect(spent / now).toBeLessThan(0.009);
});
