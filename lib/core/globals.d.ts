// lib/core is compiled without the DOM's types, so that nothing of the page can slip in.
// These few exist in every runtime it is used in, the browser's and Node's alike.

declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
  readonly protocol: string;
}

declare class AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
