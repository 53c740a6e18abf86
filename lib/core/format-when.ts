const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Writes an ISO 8601 date or interval out: `2025-12/2026-01` is "December 2025 to January 2026". */
export function formatWhen(when: string): string {
  return when.split('/').map(formatDate).join(' to ');
}

/** By hand, not by `Date`: a month without a day has no time zone to fall into. */
function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  if (!year || (month && !name)) return date;
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}
