/** The beginning of a range, by what can be found again in another load of its document. */
export interface Place {
  /**
   * From the document to the node: each step is a place among the child nodes, or -1 into an open shadow tree. Nothing leads
   * into a closed one: then the path ends at its host.
   */
  path: number[];
  /** In UTF-16 units of the node's text. */
  offset: number;
}

/** Runs in the page. */
export function placeOf({ startContainer, startOffset: offset }: Range): Place {
  let path: number[] = [];
  let at: Node = startContainer;
  for (let parent = at.parentNode; parent || at instanceof ShadowRoot; parent = at.parentNode) {
    if (parent) path.unshift([...parent.childNodes].indexOf(at as ChildNode));
    else path = (at as ShadowRoot).mode === 'open' ? [-1, ...path] : [];
    at = parent ?? (at as ShadowRoot).host;
  }
  return { path, offset };
}

/** Runs in the page: brings a place into the middle of the viewport, or what is left of its path. */
export function scrollToPlace({ path, offset }: Place): void {
  let at: Node = document;
  for (const step of path) {
    const next = step === -1 ? (at as Element).shadowRoot : at.childNodes[step];
    if (!next) break;
    at = next;
  }
  const element = at instanceof Element ? at : at.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!(at instanceof Text) || offset >= at.length) return;
  const letter = new Range();
  letter.setStart(at, offset);
  letter.setEnd(at, offset + 1);
  const { top } = letter.getBoundingClientRect();
  // The element may be as long as the page.
  if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}
