import { aliasWordings } from './alias-pattern.ts';
import type { Claim, Pack, Span, Topic } from './pack.ts';
import { contentWords, wordsOf } from './words.ts';

/** What a pack's claim is about by name: whose names are at home in it, and which things and person it speaks of. */
export interface ClaimNames {
  /** Lower-case words of the pack's names and of the claim's quote. */
  home: Set<string>;
  /** Lower-case words for the things of the claim's topics: "chip", "silicon". */
  things: Set<string>;
  /** The person the claim is of, as the pack names them. */
  person?: string;
  /** All persons that are topics of the pack. */
  persons: string[];
  /** Words that the pack's claims write small: at the beginning of a sentence they name nobody. */
  common: Set<string>;
}

const fold = (text: string) => wordsOf(text).map(word => word.text.replace(/(?<=..)s$/, ''));

export function describeNames({ topics, claims }: Pack): (claim: Claim) => ClaimNames {
  const speakers = claims.flatMap(({ speaker }) => speaker?.name ?? []);
  const isSpeaker = (name: string) => speakers.some(speaker => name.endsWith(speaker));
  const persons = topics.map(({ name }) => name).filter(isSpeaker);
  const wordings = ({ name, aliases }: Topic) => [name, ...aliases.flatMap(aliasWordings)];
  const home = topics.flatMap(topic => wordings(topic).flatMap(fold));
  const common = new Set(claims.flatMap(({ quote, gist }) => smallWords(`${quote} ${gist}`)));
  return claim => {
    const own = topics.filter(({ id }) => claim.topics.includes(id));
    const person = persons.find(name => own.some(topic => topic.name === name));
    return {
      home: new Set([...home, ...fold(claim.quote)]),
      things: new Set(own.flatMap(topic => thingsOf(wordings(topic)))),
      persons,
      common,
      ...(person && { person }),
    };
  };
}

const smallWords = (text: string) =>
  [...text.matchAll(/(?<![\p{L}\p{N}'’])\p{Ll}\p{L}+/gu)].flatMap(([word]) => fold(word));

/** Where a name goes on with whose or by whom: "chips of Amazon". */
const OWNER = / (?:of|by|from|de|di|designed|made|built|developed)(?= )| d'/;

/** The last words of the names, without those that only stand behind another: "business" of "chip business". */
function thingsOf(names: string[]): string[] {
  const folded = names.map(name => fold(name.split(OWNER)[0] ?? ''));
  const heads = new Set(folded.map(words => words.at(-1) ?? ''));
  const isOwn = (head: string) =>
    folded.some(
      words => words.at(-1) === head && !words.slice(0, -1).some(word => heads.has(word)),
    );
  return [...heads].filter(isOwn);
}

/** Whether a text has one of the things. */
export function namesThing(text: string, things: string[]): boolean {
  const words = new Set(fold(text));
  return things.some(thing => words.has(thing));
}

/** The things of a claim that a description names. */
export function thingsIn(description: string, { things }: ClaimNames): string[] {
  return fold(description).some(word => things.has(word)) ? [...things] : [];
}

/** Only of letters that have a case: Japanese goes on without a space. */
const NAME = /(?<![\p{LC}\p{N}])\p{Lu}\p{LC}+/gu;
/** Capitals alone are an abbreviation (CPU, ARR) as often as a name. */
const isCapitals = (name: string) => name === name.toUpperCase();
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|USD?|EUR|CPUs|GPUs|TPUs|LLMs)$/;

const GERMAN_WORDS =
  /(?<!\p{L})(?:der|die|das|den|dem|und|von|vom|mit|auf|ist|zum|zur|eine[nrms]?|ein|hat|nicht|aus|bei|für|über|im)(?!\p{L})/giu;
/** German writes all nouns with a capital, so that names do not show. */
const isGerman = (text: string) => (text.match(GERMAN_WORDS)?.length ?? 0) > 1;

/** With a capital where they begin a sentence, and no names: interjections, ordinals, and function words of other languages. */
const OPENING =
  /^(?:Well|Thanks|Yes|Okay|Look|First|Second|Third|Fourth|Fiscal|Full|En|Au|Aux|Le|La|Les|Un|Une|Selon|Pour|Avec|Dans|El|Los|Las|Una|Según|Para|Con|Por|Il|Lo|Gli|Nel|Nella|Secondo|Per|Em|Os|As|Um|Uma|Com|De|Het|Een|Op|Met|Volgens|Der|Die|Das|Den|Ein|Eine|Im|Am|Bei|Mit|Laut|Nach|Auf|Aus)$/;

const isOpening = (word: string) => OPENING.test(word) || /(?:ly|ed|ing)$/.test(word);

/** Whose a figure is, by the names around it. */
export interface Owner {
  /** Whether the claim knows the name. */
  isKnown: boolean;
  /** Of a name before the figure it is surer, but in German. */
  isBefore: boolean;
}

/** The owner of a figure: the name nearest before it in its sentence, else in its part. */
export function findOwner(
  text: string,
  part: Span,
  figure: Span,
  known: (word: string) => boolean,
  common: Set<string>,
): Owner | undefined {
  const names = [...text.matchAll(NAME)].filter(
    ({ 0: name }) => !CALENDAR.test(name) && contentWords(name).length > 0,
  );
  const isInitial = (at: number) => /(?:^|[.!?]\s+["“]?)$/.test(text.slice(0, at));
  const counted = names.filter(
    ({ 0: name, index }) =>
      (!isInitial(index) || !(isOpening(name) || fold(name).every(word => common.has(word)))) &&
      (!isCapitals(name) || fold(name).every(known)),
  );
  const before = counted.filter(({ index }) => index < figure.start).at(-1);
  const after = counted.find(({ index }) => index >= figure.end && index < part.end);
  const owner = before ?? after;
  if (!owner) return undefined;
  const isBefore = before !== undefined && !isGerman(text);
  return { isKnown: fold(owner[0]).every(known), isBefore };
}

/** "Around New Year" names nobody. */
const CALENDAR_WORD = /^(?:year|day|eve|quarter)$/;

const FULL_NAME = '\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}*\\p{Ll}\\p{L}*';
const IN_CHARGE = new RegExp(
  `(?:\\b(?:under|led by|headed by|run by)|^)\\s*(?:(?:\\d+-year )?veteran )?(?<name>${FULL_NAME})(?<rest>(?:,? (?:now|who|who now|will))? \\p{Ll}+)?`,
  'gu',
);
const VERB = /(?:now|who|will) \p{Ll}+|^ (?:\p{Ll}+s|\p{Ll}+ed)$/u;

/** Somebody else whom the text puts where the claim has its person. */
export function findOtherPerson(text: string, { person, home }: ClaimNames): string | undefined {
  if (!person || namesThing(text, fold(person).slice(-1))) return undefined;
  const found = [...text.matchAll(IN_CHARGE)].find(({ index, groups = {} }) => {
    const isSubject = index === 0 && text.startsWith(groups.name ?? '');
    const isNew = !fold(groups.name ?? '').some(word => home.has(word));
    return isNew && (!isSubject || VERB.test(groups.rest ?? ''));
  });
  return found?.groups?.name;
}

/** Somebody whom the text names in full, where the claim's person is not named at all. */
export function findStranger(
  text: string,
  { person, home, persons }: ClaimNames,
): string | undefined {
  if (!person || persons.some(name => namesThing(text, fold(name).slice(-1)))) return undefined;
  return [...text.matchAll(new RegExp(`(?<![\\p{L}])${FULL_NAME}`, 'gu'))]
    .map(([name]) => name)
    .find(
      name =>
        !fold(name).some(word => home.has(word) || CALENDAR_WORD.test(word)) && !isCapitals(name),
    );
}

/** Whether a text has a name that is at home in the pack: the maker, a product, a person. */
export function namesHome(text: string, { home }: ClaimNames): boolean {
  return [...text.matchAll(NAME)].some(([name]) => fold(name).some(word => home.has(word)));
}

const SAYS =
  'said|says|say|told|tells|wrote|writes|write|argue[sd]?|claim(?:s|ed)|estimate[sd]?|put|puts|think[s]?|believe[sd]?|explain(?:s|ed)|noted?|notes|declare[sd]?|likes? to say';
/** Where a saying is somebody's: "according to X", "in the words of X", "X's letter", "it was X who". */
const SPEAKER = new RegExp(
  [
    `(?<![\\p{L}])(?<said>${FULL_NAME})(?:,[^,.;]{1,60},)? (?:${SAYS})(?![\\p{L}])`,
    `\\b(?:[Aa]ccording to|said|says|wrote|[Ii]n the words of|[Qq]uoting|(?:letter|memo|note|statement|words|remarks|comments|quote) (?:by|from|of)) (?<named>${FULL_NAME})`,
    `(?<![\\p{L}])(?<owner>${FULL_NAME})['’]s (?:view|words|reckoning|letter|memo|remarks?|comments?|statement)`,
    `\\b(?:was|is) (?<cleft>${FULL_NAME})(?:,[^,.;]{1,60},)? (?:who|that|not)(?![\\p{L}])`,
  ].join('|'),
  'gu',
);

/** Somebody in full whom the pack does not know and to whom the text gives a saying, where the claim's speaker is not named. */
export function findUnknownSpeaker(
  text: string,
  speaker: string,
  { home }: ClaimNames,
): string | undefined {
  if (namesThing(text, fold(speaker).slice(-1))) return undefined;
  return [...text.matchAll(SPEAKER)]
    .map(({ groups = {} }) => groups.said ?? groups.named ?? groups.owner ?? groups.cleft ?? '')
    .find(name => isUnknownPerson(name, home));
}

/** "When Google" is no name in full. */
function isUnknownPerson(name: string, home: Set<string>): boolean {
  const isInFull = contentWords(name).length === name.split(' ').length;
  return isInFull && !isCapitals(name) && !fold(name).some(word => home.has(word));
}

/** Whether the text gives the claim's words to another of the pack's persons. */
export function isSaidByAnother(text: string, speaker: string, { persons }: ClaimNames): boolean {
  const surname = (name: string) => fold(name).slice(-1);
  if (namesThing(text, surname(speaker))) return false;
  return persons.some(name => namesThing(text, surname(name)));
}
