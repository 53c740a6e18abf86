/** A ref for what takes the place of a button that was pressed: without it a keyboard would start over at the top. */
export function focusNew(element: HTMLElement | null): void {
  element?.focus();
}
