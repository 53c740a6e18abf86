import { expect, test } from 'vitest';
import { describePage } from './describe-page.ts';

const page = { title: 'T', url: 'https://a.example/', description: 'D', headings: ['One', 'Two'] };

test('A page is about what its title, address, description and headings say', () => {
  expect(describePage(page).about).toBe('T\nhttps://a.example/\nD\nOne\nTwo');
});

test('Of many headings the first twenty count', () => {
  const headings = Array.from({ length: 30 }, (_, i) => `H${i + 1}`);
  const { about } = describePage({ ...page, headings });
  expect(about).toContain('H20');
  expect(about).not.toContain('H21');
});
