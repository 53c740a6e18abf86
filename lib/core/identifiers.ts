import type { Span } from './pack.ts';

const TOKEN_LIMIT = 200;

/** Whether a place is a piece of an address, a path, a file name or a program's identifier. */
export function isPartOfIdentifier(text: string, { start, end }: Span): boolean {
  const before = text.slice(startOfToken(text, start), start);
  const after = /^[^\s\u3000-\u9fff]*/.exec(text.slice(end, end + TOKEN_LIMIT))?.[0] ?? '';
  if (/:\/\/|@|\bwww\.|\w\.\w{2,}\//i.test(before) || /^[^\s,;]*@\w/.test(after)) return true;
  if (/^\.[\p{Ll}\d]/u.test(after) || /\w\.$/.test(before)) return true;
  if (/[_\\]$/.test(before) || /^(?:_|\\\w|::|->)/.test(after)) return true;
  return isLowerCase(text.slice(start, end)) && isCompound(before, after);
}

function startOfToken(text: string, end: number): number {
  const least = Math.max(0, end - TOKEN_LIMIT);
  let start = end;
  while (start > least && !/[\s\u3000-\u9fff]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** `trainium-spare` and `aws-graviton` name things in a program; `graviton-based` is how people write. */
function isCompound(before: string, after: string): boolean {
  if (/[\p{Ll}\d][-/]$/u.test(before)) return true;
  return (
    /^[-/]\p{Ll}/u.test(after) &&
    !/^-(?:based|powered|backed|class|like|only|native|specific|enabled|optimi[sz]ed)\b/u.test(
      after,
    )
  );
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}
