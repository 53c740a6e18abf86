/** What is shown over the page, as a popover in the host's shadow tree. */
export interface RaisedLayer {
  layer: HTMLElement;
  root: ShadowRoot;
}

/** Places in a panel, within its rounded corners, as shares of its width and height. */
const SAMPLES = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;

export function showLayer(layer: HTMLElement): void {
  if (layer.isConnected && !layer.matches(':popover-open')) layer.showPopover();
}

/** What is shown last is on top. It keeps the focus, and stays scrolled as it was. */
export function raiseLayer({ layer, root }: RaisedLayer): void {
  const focused = root.activeElement as HTMLElement | null;
  const scrolled = [...layer.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const places = scrolled.map(({ scrollTop }) => scrollTop);
  if (layer.matches(':popover-open')) layer.hidePopover();
  showLayer(layer);
  scrolled.forEach((element, nth) => {
    element.scrollTop = places[nth] ?? 0;
  });
  focused?.focus({ preventScroll: true });
}

/** Whether something of the page stands over a panel, or may do so: the order of what is on top cannot be asked for. */
export function isCovered(panel: Element, host: Element): boolean {
  if (document.querySelector(':popover-open')) return true;
  const scope = host.getRootNode() as Document | ShadowRoot;
  const { left, top, width, height } = panel.getBoundingClientRect();
  return SAMPLES.some(([x, y]) => {
    const element = scope.elementFromPoint(left + x * width, top + y * height);
    return element !== null && element !== host;
  });
}
