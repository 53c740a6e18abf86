/**
 * Copies a text during a person's press. By the old command rather than by `navigator.clipboard`: that is missing on http
 * pages, and a page can forbid it to everything in it. Rejects when the browser refuses.
 */
export async function copyText(text: string): Promise<void> {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    isTaken = true;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    // A page that hears of it first may keep it to itself.
    if (!document.execCommand('copy') || !isTaken) await navigator.clipboard.writeText(text);
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
