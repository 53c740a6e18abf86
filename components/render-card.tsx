import { render } from 'preact';
import { Card, type CardProps } from './Card.tsx';
import { Notice, type NoticeProps } from './Notice.tsx';

/** Renders a card into an element, or anew into that of an earlier one; the function it returns takes it away again. */
export function renderCard(into: Element, props: CardProps): () => void {
  render(<Card {...props} />, into);
  return () => render(null, into);
}

export function renderNotice(into: Element, props: NoticeProps): () => void {
  render(<Notice {...props} />, into);
  return () => render(null, into);
}
