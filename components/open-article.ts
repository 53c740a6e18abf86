/** Asks for the captured article, opened at a claim or a gap. */
export type OpenArticle = (place: { claim: string } | { gap: string }) => void;
