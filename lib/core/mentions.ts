import type { Lexicon, Span } from './pack.ts';
import { judgeSense, type PageEvidence } from './sense.ts';

export interface Mention extends Span {
  text: string;
  topic: string;
}

export interface MentionFinder {
  /** One look at a text: whether it could hold a mention at all. No false negatives. */
  mayMention(text: string): boolean;
  /** The mentions in one text flow, in order, not overlapping. Offsets are UTF-16 into `text`. */
  find(text: string, page?: PageEvidence): Mention[];
}

/** Soft hyphens and zero-width marks may stand anywhere inside a written name. */
const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const HYPHENS = '[-\\u2010-\\u2013\\u00ad]';
/** A generation: digits right behind the name, or behind one space or hyphen when no other number is meant. */
const GENERATION = `(?:${INVISIBLE}\\d{1,2}(?![\\d.,]\\d|\\p{L})|(?:[\\s]|${HYPHENS})\\d(?![\\d%]|[.,]\\d|\\s*(?:%|percent|years?|months?|times|x\\b)|\\s\\p{L}*(?:years?|months?|days?)))?`;

export function createMentionFinder(lexicon: Lexicon): MentionFinder {
  const byAlias = new Map<string, Lexicon[number]>();
  for (const topic of lexicon) for (const alias of topic.aliases) byAlias.set(fold(alias), topic);
  const topicOf = (written: string) =>
    byAlias.get(fold(written)) ?? byAlias.get(withoutEnding(fold(written)));
  // Longest first: of two aliases that start at one place, the longer one is meant.
  const aliases = [...byAlias.keys()].sort((a, b) => b.length - a.length);
  const glance = new RegExp(aliases.map(patternOf).join('|'), 'iu');
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}_@])(?:${aliases.map(namedPattern).join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );

  return {
    mayMention: text => glance.test(text),
    find(text, page) {
      const mentions: Mention[] = [];
      for (const { 0: written, index } of text.matchAll(names)) {
        const topic = topicOf(written);
        if (!topic) continue;
        const mention = {
          start: index,
          end: index + written.length,
          text: written,
          topic: topic.id,
        };
        if (isPartOfIdentifier(text, mention)) continue;
        if (judgeSense({ text, mention, topic, ...(page && { page }) }).kept)
          mentions.push(mention);
      }
      return mentions;
    },
  };
}

/** An alias as a pattern: any white space for a space, any hyphen, either apostrophe, invisible marks between letters. */
function patternOf(alias: string): string {
  return [...alias]
    .map(char => {
      if (char === ' ') return '\\s+';
      if (char === "'") return "['\\u2019]";
      if (char === '-') return '[-\\u2010-\\u2013]';
      return char.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    })
    .reduce((pattern, piece) => `${pattern}${piece.startsWith('\\s') ? '' : INVISIBLE}${piece}`);
}

function namedPattern(alias: string): string {
  if (alias.includes(' ')) return patternOf(alias);
  return `${patternOf(alias)}(?:s(?!\\p{L})|${GENERATION})`;
}

/** A written name without its generation or plural. */
function withoutEnding(plain: string): string {
  return plain.replace(/(?:[ -]?\d+|(?<=\p{L}{5})s)$/u, '');
}

function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/\u2019/g, "'")
    .toLowerCase();
}

/** `trainium-spare` and `aws-graviton` name things in a program; `graviton-based` is how people write. */
function isCompound(before: string, after: string): boolean {
  if (/[\p{Ll}\d]-$/u.test(before)) return true;
  return (
    /^-\p{Ll}/u.test(after) &&
    !/^-(?:based|powered|backed|class|like|only|native|specific)\b/u.test(after)
  );
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}

const TOKEN_LIMIT = 200;

/** Whether a mention is a piece of an address, a path, a file name or a program's identifier. */
function isPartOfIdentifier(text: string, { start, end }: Span): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - TOKEN_LIMIT), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + TOKEN_LIMIT))?.[0] ?? '';
  if (/:\/\/|@|\bwww\./i.test(before) || /^[^\s,;]*@\w/.test(after)) return true;
  if (/^\.\p{L}/u.test(after) || /[\w)]\.$/.test(before)) return true;
  if (/[_\\]$/.test(before) || /^[_\\]/.test(after)) return true;
  return isLowerCase(text.slice(start, end)) && isCompound(before, after);
}
