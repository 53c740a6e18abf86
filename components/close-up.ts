/** Closes the blanks the capture left before punctuation, where the article's references stood. */
export function closeUp(text: string): string {
  return text.replace(/\s+(?=[.,;:!?](?:\s|$))/g, '');
}
