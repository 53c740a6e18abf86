import type { Unreadable } from '../core/messages.ts';
import { canHighlight } from './highlighter.ts';

/** Why nothing can be marked in a document at all. Chromium shows a PDF file in a document of its own that has no text. */
export function whyUnreadable({ contentType }: Document): Unreadable | undefined {
  if (contentType === 'application/pdf') return 'pdf';
  return canHighlight() ? undefined : 'no-highlights';
}
