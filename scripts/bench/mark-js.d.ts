// The package has no types of its own; what of it the benchmark calls.
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: string[], options: { separateWordSearch: boolean }): void;
    unmark(): void;
  }
}
