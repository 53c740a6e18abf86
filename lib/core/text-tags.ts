/** What HTML tags mean for reading. Upper case, as `tagName` has them. */

const tags = (list: string) => new Set(list.split(' '));

/** Tags that stand within a line: text runs on across their borders. Every other element is a block. */
export const INLINE_TAGS = tags(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TEXTPATH TIME TSPAN TT U VAR WBR',
);

/** What nobody reads as text, or somebody writes in. */
export const SKIPPED_TAGS = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON IFRAME FRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG MATH HEAD TITLE DESC METADATA SILICON-FOOTNOTES-CARD',
);

/** What stands within a line, as an icon does, but is no part of it: the text of a drawing is read for itself. */
export const ASIDE_TAGS = tags('SVG');

/** Put into the text for a tag, so that a footnote mark does not become the generation of a chip. */
export const TAG_SIGNS: ReadonlyMap<string, string> = new Map([
  ['BR', '\n'],
  ['SUP', '^'],
  ['SUB', '_'],
]);

/** Whether the attribute makes an element a place to write in. */
export function isEditableValue(contenteditable: string | null | undefined): boolean {
  return contenteditable != null && contenteditable.toLowerCase() !== 'false';
}

/** A text node as it is read: outside `<pre>` a line end in the source is a space. Its length stays as it is. */
export function asRead(text: string, isPreformatted: boolean): string {
  return isPreformatted ? text : text.replace(/[\t\n\r]/g, ' ');
}
