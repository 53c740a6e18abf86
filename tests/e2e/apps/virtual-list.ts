import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';

// A list of 10,000 rows of which only those in view are in the page. With `?recycle` their elements are used again and again
// with other text, as grids and feeds do; without, each row has an element of its own, which comes and goes.

const ROW_PX = 30;
const isRecycling = location.search === '?recycle';

const textOf = (index: number) =>
  index % 10 === 0 ? `Row ${index}: AWS rents out Graviton4.` : `Row ${index}: nothing of note.`;

const scroller = document.querySelector('#scroller') as HTMLElement;
const sheet = scroller.appendChild(document.createElement('div'));
sheet.style.position = 'relative';

const rows = new Map<number, HTMLElement>();

const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
  count: 10_000,
  overscan: 0,
  getScrollElement: () => scroller,
  estimateSize: () => ROW_PX,
  scrollToFn: elementScroll,
  observeElementRect,
  observeElementOffset,
  onChange: render,
});

function createRow(): HTMLElement {
  const row = sheet.appendChild(document.createElement('div'));
  row.append(new Text());
  Object.assign(row.style, { position: 'absolute', height: `${ROW_PX}px` });
  return row;
}

function render(): void {
  const items = virtualizer.getVirtualItems();
  const wanted = new Set(items.map(({ index }) => index));
  const free: HTMLElement[] = [];
  for (const [index, row] of rows) {
    if (wanted.has(index)) continue;
    rows.delete(index);
    if (isRecycling) free.push(row);
    else row.remove();
  }
  for (const { index, start } of items) {
    const row = rows.get(index) ?? free.pop() ?? createRow();
    rows.set(index, row);
    row.style.top = `${start}px`;
    const text = row.firstChild as Text;
    if (text.data !== textOf(index)) text.data = textOf(index);
  }
  for (const row of free) row.remove();
  sheet.style.height = `${virtualizer.getTotalSize()}px`;
}

virtualizer._didMount();
virtualizer._willUpdate();
render();
