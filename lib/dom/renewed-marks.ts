import type { Mark, Marks } from './marks.ts';

/**
 * Tells of a mark that goes whether the page has only written its text anew, maybe with more of it behind, as it does with an
 * answer that is still being written. The card and the pointer stay with the mark that came in its place.
 */
export function createRenewal() {
  let added: Mark[] = [];
  return {
    onAdd: (mark: Mark) => void added.push(mark),
    /** Whether another mark took its place; `latest` finds it. */
    renew(mark: Mark): boolean {
      const same = added.filter(each => isSame(mark, each));
      // Of several, as in a list, none is it for certain.
      if (same.length === 1) mark.renewed = same[0] as Mark;
      return same.length === 1;
    },
    /** What is added from now on takes the place of nothing that has gone. */
    forget() {
      added = [];
    },
  };
}

function isSame(old: Mark, fresh: Mark): boolean {
  const { start, end, topic } = old.mention;
  const isThere = fresh.mention.start === start && fresh.mention.end === end;
  if (!isThere || fresh.mention.topic !== topic) return false;
  return fresh.flow.text.startsWith(old.flow.text.slice(0, end));
}

/** The mark that a mark is now. */
export function latest(mark: Mark): Mark {
  let at = mark;
  while (at.renewed) at = at.renewed;
  return at;
}

/** Whether a mark that stands in the page no longer stands on its text, of those whose blocks have changed or are gone. */
export function hasBroken(marks: Marks, changed: Iterable<Mark['flow']['block']>): boolean {
  for (const block of marks.blocks()) if (!block.isConnected) return true;
  for (const block of changed) if (marks.in(block).some(isBroken)) return true;
  return false;
}

function isBroken({ range, mention }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return true;
  if (startContainer !== endContainer) return false;
  const text = (startContainer as Text).data.slice(startOffset, endOffset);
  return withSpaces(text) !== withSpaces(mention.text);
}

/** A line end in the source is read as a space. */
function withSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
