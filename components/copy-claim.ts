import type { ClaimView } from '../lib/core/views.ts';

export type CitationForm = 'plain' | 'markdown' | 'link';

/** Rejects when the browser refuses. */
export type CopyClaim = (claim: ClaimView, form: CitationForm) => Promise<void>;
