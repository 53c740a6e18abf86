import type { Box, CardPlace } from '../core/place-card.ts';

/** Puts a card or a notice at a place of the viewport, in CSS pixels. The card's own style reads the custom properties. */
export function putPanel(
  panel: HTMLElement,
  { left, top, maxHeight }: Omit<CardPlace, 'side'>,
): void {
  const { left: from, right: to } = viewportBox();
  const look = [
    `left: ${left}px`,
    `top: ${top}px`,
    `z-index: ${panel.style.zIndex || 'auto'}`,
    `zoom: ${1 / zoomOf(panel)}`,
    `--card-most-height: ${maxHeight}px`,
    `--card-most-width: ${to - from}px`,
  ].join('; ');
  if (panel.dataset.look === look) return;
  panel.dataset.look = look;
  panel.style.cssText = look;
}

/** How much higher the panel would be if nothing in it had to scroll. */
export function roomOf(panel: Element): number {
  const body = panel.querySelector('.card-body');
  return body ? body.scrollHeight - body.clientHeight : 0;
}

/**
 * What a person sees of the page: the window without its scroll bars, and only the part of it that two fingers have
 * enlarged. Unlike the root element's size it takes no heed of CSS zoom.
 */
export function viewportBox(): Box {
  const { visualViewport: seen } = window;
  if (!seen) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}

/** CSS zoom of the page around the layer, which would scale it and its place. */
export function zoomOf(panel: Element): number {
  const { host } = panel.getRootNode() as ShadowRoot;
  return (host?.parentElement as { currentCSSZoom?: number } | null)?.currentCSSZoom ?? 1;
}
