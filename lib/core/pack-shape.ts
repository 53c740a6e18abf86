import type * as z from 'zod';
import type { PackProblem } from './pack-parts.ts';

function formatPath(path: PropertyKey[]): string {
  const text = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'pack';
}

function formatReason(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  return message.replace(/^Invalid (?:input|option): expected/, 'must be');
}

function explainIssue(issue: z.core.$ZodIssue): PackProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: formatPath(issue.path), reason: formatReason(issue.message) }];
  }
  return issue.keys.map(key => ({
    path: formatPath([...issue.path, key]),
    reason: 'is not a field of the format',
  }));
}

/** What the schema found, in the words and paths of the pack's author. */
export const explainShape = (error: z.ZodError): PackProblem[] =>
  error.issues.flatMap(explainIssue);
