import { render } from 'preact';
import { Card, type CardProps } from './Card.tsx';

/** Renders a card into a root of its own; the function it returns takes it away again. */
export function renderCard(into: ShadowRoot, props: CardProps): () => void {
  render(<Card {...props} />, into);
  return () => render(null, into);
}
