declare module 'virtual:pack' {
  export const pack: import('../../lib/core/pack.ts').Pack;
}

declare module 'virtual:lexicon' {
  export const lexicon: import('../../lib/core/pack.ts').Lexicon;
}

declare module 'virtual:claim-model' {
  export const model: import('../../lib/core/claim-model.ts').ClaimModel | undefined;
}

declare module 'virtual:names' {
  /** The source of a pattern (flag `i`) that finds something in every text that has a name of the pack. */
  export const names: string;
}
