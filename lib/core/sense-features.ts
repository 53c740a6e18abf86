/** How sure a written name is before anything around it is read: `instance` is a full instance type (`trn2.48xlarge`), `full` a
 * certain name of several words, `code` an ambiguous one with a number of its own, such as Trn2. */
export type Certainty = 'instance' | 'full' | 'certain' | 'code' | 'ambiguous' | 'misspelt';

/** The best other name of the pack in the same text: a certain one of another topic, one of this topic, any other, one of this topic
 * in unlike letter case; failing these, one elsewhere on the page. */
export type Company = 'certain' | 'same' | 'any' | 'unlike' | 'page' | 'none';

/** Words of the topic's own lists, or of those that all topics share. */
export type EvidenceKind =
  | 'for'
  | 'hints'
  | 'against'
  | 'shared-for'
  | 'shared-hints'
  | 'shared-against';

/** What may speak for a sense or against it; how much each tells is fitted, see `sense-weights.ts`. */
export type Feature =
  | `name:${Certainty}`
  | `generation:${'attached' | 'apart'}`
  | `letters:${'capital' | 'small'}`
  | `company:${Exclude<Company, 'none'>}`
  | `beside:${'for' | 'against'}`
  | `${'sentence' | 'near' | 'page'}:${EvidenceKind}`;

/** One reason for (a positive weight) or against (a negative one). */
export interface Reason {
  feature: Feature;
  /** What was found. */
  words: string[];
  /** How much of the feature there is; the weight is this times the feature's own. */
  value: number;
  weight: number;
}
