import type { Span } from './pack.ts';
import { contentWords } from './words.ts';

const PART_BORDER =
  /,(?=\s)|[;()—–]|:(?=\s)|\s(?=(?:but|while|whereas|although|whose|which)\s)|\sand\s(?=(?:an?|the|its?|they|he|she|we|our|their)\s)/g;

/** The parts of a sentence that each say one thing: what stands between commas and the like. */
export function splitParts(text: string): Span[] {
  const borders = [...text.matchAll(PART_BORDER)].map(({ index }) => index);
  const starts = [0, ...borders];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** A question states nothing, whatever it names; what is said before it is stated. */
export function isQuestion(text: string): boolean {
  return /\?["'”’)\]\s]*$/.test(text) && !SENTENCE_END.test(text);
}

const SENTENCE_END = /(?<!\b(?:Inc|Corp|Co|Ltd|Jr|Mr|Mrs|Ms|Dr|St|vs|No))[\p{L}\d%][.!]["”’)]*\s/u;

const SUPPOSITION =
  /\b(?:would|could|might) (?!not\b|never\b)\w|\bshould (?:be|reach|hit|pass|top)\b|\bone day\b|\bhypothetical|\bif\b|\b(?:forecasts?|expect(?:s|ed)?|hopes?|predicts?|projects?|estimates? that|aims?|targets?|set) (?:\w+ ){0,6}?(?:to|reach|will|of|for)\b|\bnext year\b/i;

/** "If sold to outsiders, ARR would be $50 billion" states no figure of anything that is. */
export function isSupposition(text: string): boolean {
  return SUPPOSITION.test(text);
}

const NOT_YET =
  '(?: yet| even| ever| really| actually| currently| been| be| have| easily| \\w+ly)*';
const NEGATOR = new RegExp(
  `(?:\\b(?:not(?! (?:only|just|merely|least|as|until|more|less|fewer|even))|never|no longer|cannot|there (?:is|are|was|were) no|den(?:y|ies|ied)(?: that)?|fail(?:s|ed)? to|without)|n['’]t|\\bno(?= (?:performance|specific|such))|\\b(?:nobody|no one|nothing|none|neither)(?! (?:but|other|else|except|less|fewer|more))|\\bhardly any\\w*)${NOT_YET}\\b`,
  'giu',
);

/** Classes of words that turn a statement round, whatever it is of. */
const TURNS = {
  /** It is not so. "Not only", "no less than" and the like deny nothing. */
  negated:
    /\b(?:not(?! (?:only|just|merely|least|more|less|fewer))|no(?! (?:less|fewer|more|doubt|wonder|sooner|other|single|matter|one else|trouble|problem|difficulty|secret|coincidence|accident|surprise|small|mean))|never|none|nobody(?! else)|nothing|neither|nor|cannot|without|hardly|scarcely|lack(?:s|ed|ing)?|den(?:y|ies|ied|ying)|rejects?|refut\w+|dismiss(?:es|ed|ing)|mistaken|untrue|false|wrong)\b|n['’]t\b/i,
  /** It is no longer so, or is not to be. */
  ended:
    /\b(?:(?:to|will|would|shall) (?:drop|scrap|stop|quit|halt|sever|shelve|replace|leave|remove|lapse|kill off|part with)|end(?:s|ed)?|terminat\w+|cancel\w*|scrap(?:s|ped)|drop(?:s|ped)|abandon\w*|ceas(?:e|es|ed)|stop(?:s|ped)|quit|halt(?:s|ed)|sever(?:s|ed)|dissolv\w+|disband\w*|withdr[ae]w\w*|rul(?:e|es|ed) out|call(?:s|ed) off|br(?:eaks|oke|oken)|g[ia]ven? up|phas(?:es|ed) out|remov(?:es|ed)|taken (?:out|away)|thr(?:ew|own) out|laps(?:es|ed)|shelv(?:es|ed)|replac(?:es|ed)|over(?=\W*$)|at an end|no longer|any (?:longer|more)|anymore|left|resign\w*|step(?:s|ped) down|discontinu\w+|collaps\w+|t(?:ears?|ore|orn) up|(?:(?:went|go|goes|going|part(?:s|ed|ing)?) (?:their )?(?:own |separate )?ways)|f(?:e|a)ll(?:en)? out with|conclud(?:es|ed)|expir(?:es|ed)|w(?:i|ou)nd(?:s|ing)? (?:up|down)|walk(?:s|ed|ing)? away|cut(?:s|ting)? ties)\b/i,
  /** It is so of little or few. */
  little:
    /\b(?:hardly any\w*|barely|scarcely|(?<!\ba )few(?! (?:hundred|dozen|more|years|weeks|months|days))|less than|fewer than|(?:only|just|merely|all of) (?:an?|one|some)|an? mere|single|fraction|tenth|next to (?:no|none|nothing)|(?<!\ba )little|rarely|seldom|minor|meagre|meager|all (?:that )?\p{L}+ (?:needs?|wants?|wanted|takes?))\b/iu,
};

/** A negated end is none: "has not been dissolved", "none of them backed out". */
const NO_END =
  /(?:\b(?:not|never|none|neither|nobody|no one)\b|n['’]t\b)(?: (?!but\b)[\p{L}'’-]+){0,10}? (?:end(?:ed)?|terminat\p{L}+|cancel\p{L}*|scrap(?:ped)?|drop(?:ped)?|abandon\p{L}*|ceased?|stop(?:ped)?|quit|halt(?:ed)?|sever(?:ed)?|dissolv\p{L}+|disband\p{L}*|withdr[ae]w\p{L}*|ruled out|rul(?:e|ing) out|call(?:ed)? off|back(?:ed)? out|broken?|pull(?:ed)? out|walk(?:ed)? away|g[ia]ven? up|phased out|remov(?:ed?|ing)|laps(?:ed?|ing)|shelv(?:ed?|ing)|replac(?:ed?|ing)|left|leav(?:e|ing)|resign\p{L}*|step(?:ped)? down|discontinu\p{L}+|collaps\p{L}+)(?!\p{L})/giu;

/** How a statement may be turned round. */
export type Turn = keyof typeof TURNS;

/** Whether a sentence has a word that turns it round in a way in which the quote is not. */
export function turns(text: string, quote: string, turn: Turn): boolean {
  return TURNS[turn].test(text.replace(NO_END, '')) && !TURNS[turn].test(quote);
}

/** How many words behind "not" it still speaks of, and how many of a claim's must be among them. */
const REACH = 5;
const ENOUGH_DENIED = 2;
/** And how many UTF-16 units of it are looked at. */
const DENIED_REACH = 200;

/** Whether a sentence denies what a quote says: a "not" stands before the quote's own words. */
export function negates(text: string, quote: string): boolean {
  return !isNegated(quote) && denies(text, stemsOf(quote));
}

/** Figures are compared as figures. */
const FIGURE_STEM = /^(?:\d.*|\$|(?:b|m|tr)illion)$/;
const stemsOf = (text: string) =>
  new Set(
    contentWords(text)
      .map(({ stem }) => stem)
      .filter(stem => !FIGURE_STEM.test(stem)),
  );
const isNegated = (text: string) => text.search(NEGATOR) >= 0;

function denies(text: string, stems: Set<string>): boolean {
  return [...text.matchAll(NEGATOR)].some(({ 0: { length }, index }) => {
    const rest =
      text
        .slice(index + length, index + length + DENIED_REACH)
        .split(/[,;:()—.!?](?=\s|$)| but /)[0] ?? '';
    const denied = contentWords(rest)
      .slice(0, REACH)
      .map(({ stem }) => stems.has(stem));
    return denied[0] === true || denied.filter(Boolean).length >= ENOUGH_DENIED;
  });
}

const WHOLE = /\b(?:all|every|everyone|everybody|each|entire|whole|complete|full|total)\b/i;
const PART_OF =
  /\b(?:half|(?:a |one |two |three )?(?:third|quarter|fifth|tenth)s? of|part of|portion|(?<!market )share of|slice|fraction|some of|a few of|most of|\d+(?:\.\d+)?(?:%| percent| per cent) of)(?!\p{L})/iu;

/** Whether a sentence says of a part what the quote says of the whole. */
export function isOfPart(text: string, quote: string): boolean {
  return WHOLE.test(quote) && PART_OF.test(text) && !WHOLE.test(text);
}

/** Words that say the opposite of each other of the same thing. */
const OPPOSITES: [RegExp, RegExp][] = [
  [
    /\b(?:declin|refus|reject|turn(?:ed|s|ing)? down|turned away|said no|den(?:y|ied))/i,
    /\b(?:accept|grant|approv|agreed? to|consent|said yes|fulfil)/i,
  ],
  [
    /\b(?:sav(?:e|es|ed|ing|ings)|cut|cuts|reduc|lower|spare)\b/i,
    /\b(?:must spend|cost(?:s|ing)? (?:Amazon|the company)|spend \w+ \w+ \w+ more|rais(?:e|es|ed) |increas(?:e|es|ed|ing) |(?:push|driv)\w* (?:[\w'’]+ ){0,5}up\b)/i,
  ],
  [
    /\b(?:create|creat|merg|unif|combin|fold(?:s|ed|ing)|rolled)/i,
    /\b(?:dissolv|disband|split(?:s|ting)? |broke up|abolish|dismantl|separat)/i,
  ],
  [
    /\b(?:maintain|remain|continu)/i,
    /\b(?:end(?:s|ed) (?:its|the|their)|sever(?:s|ed)|abandon|broke off)/i,
  ],
  [/\bavailable\b/i, /\b(?:unavailable|scarce|withdrawn)\b|\bno longer\b/i],
  [
    /\b(?:tight|integrat|unif|together|co-?design|joint)/i,
    /\b(?:apart|separate(?:ly)?|independent(?:ly)?)\b/i,
  ],
  [
    /\b(?:advantage|provide)/i,
    /\b(?:eat(?:s|en|ing)? (?:up|into|away)|ate (?:up|into|away)|erod\w+|swallow\w*|disadvantage|burden\w*|penalt\w+|drag on)\b/i,
  ],
  [
    /\bstandard\b/i,
    /\b(?:bespoke|tailor(?:ed|-made)|(?:made )?to (?:measure|order)|custom(?:i[sz]ed|-(?:made|built))|(?:a )?different \w+ (?:for|to) (?:each|every))\b/i,
  ],
  [
    /\bveteran\b/i,
    /\b(?:outsider|newcomer|newly hired|new hire|novice|rookie|fresh from|(?:hired|poached|recruited|lured)(?: away)? from)\b/i,
  ],
  [
    /\b(?:releas|publish)/i,
    /\b(?:withheld|withhold|secre(?:t\b|cy)|undisclosed|confidential|under (?:lock and key|wraps)|(?:kept|keeps?) (?:\w+ ){0,3}to (?:it|him|her|them)sel(?:f|ves))/i,
  ],
];

/** Whether a sentence has the opposite of a word of the quote: accepted for declined. */
export function opposes(text: string, quote: string): boolean {
  return OPPOSITES.some(sides =>
    sides.some((side, i) => {
      const other = sides[1 - i] as RegExp;
      return side.test(quote) && other.test(text) && !side.test(text) && !isNegated(text);
    }),
  );
}
