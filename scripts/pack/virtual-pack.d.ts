declare module 'virtual:pack' {
  export const pack: import('../../lib/core/pack.ts').Pack;
}

declare module 'virtual:lexicon' {
  export const lexicon: import('../../lib/core/prepare-lexicon.ts').PreparedLexicon;
}

declare module 'virtual:claim-model' {
  export const model: import('../../lib/core/claim-model.ts').ClaimModel | undefined;
}

declare module 'virtual:names' {
  export const names: import('../../lib/core/may-name.ts').SoughtNames;
}
