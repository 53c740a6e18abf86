import { render } from 'preact';
import { Card, type CardProps } from './Card.tsx';

/** Renders a card into an empty element; the function it returns takes it away again. */
export function renderCard(into: Element, props: CardProps): () => void {
  render(<Card {...props} />, into);
  return () => render(null, into);
}
