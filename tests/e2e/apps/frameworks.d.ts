// React's types are a package of its own; of all it has, the apps here use these.

declare module 'react' {
  import type * as Preact from 'preact/compat';

  export const createElement: typeof Preact.createElement;
  export const useEffect: typeof Preact.useEffect;
  export const useState: typeof Preact.useState;
  export const lazy: typeof Preact.lazy;
  export const Suspense: typeof Preact.Suspense;
}

declare module 'react-dom/client' {
  import type { ComponentChild } from 'preact';

  export interface Root {
    render(children: ComponentChild): void;
  }
  export interface RootOptions {
    onRecoverableError?(error: unknown): void;
    onUncaughtError?(error: unknown): void;
  }
  export function createRoot(container: Element, options?: RootOptions): Root;
  export function hydrateRoot(
    container: Element | Document,
    children: ComponentChild,
    options?: RootOptions,
  ): Root;
}

declare module 'react-dom/server' {
  import type { ComponentChild } from 'preact';

  export function renderToPipeableStream(
    children: ComponentChild,
    options: { onAllReady(): void; onError(error: unknown): void },
  ): { pipe(to: NodeJS.WritableStream): void };
}
