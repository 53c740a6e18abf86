import * as z from 'zod/mini';
import { type BackgroundRequests, MOST_PASSAGES } from './messages.ts';
import { DENSITIES, HOVER_DELAYS } from './settings.ts';
import { isSite } from './sites.ts';

// zod/mini rather than zod: the background is started anew for many a hover, and parses this each time.

const MAX_TEXT = 20_000;
const text = z.string().check(z.maxLength(MAX_TEXT));
const site = z.string().check(z.refine(isSite, 'not a site'));
const passage = z.strictObject({ topic: text, text, context: text });
const choices = {
  density: z.exactOptional(z.enum(DENSITIES)),
  hoverDelay: z.exactOptional(z.enum(HOVER_DELAYS)),
  badge: z.exactOptional(z.boolean()),
};

const params: {
  [Name in keyof BackgroundRequests]: z.ZodMiniType<BackgroundRequests[Name]['params']>;
} = {
  'mount-card': z.strictObject({}),
  'mount-marker': z.strictObject({}),
  'view-card': passage,
  'relate-passages': z.strictObject({
    passages: z.array(passage).check(z.maxLength(MOST_PASSAGES)),
  }),
  'search-claims': z.strictObject({ query: text, topic: z.exactOptional(text) }),
  'answer-text': z.strictObject({ text }),
  'set-site': z.strictObject({ site, on: z.boolean() }),
  'set-topic': z.strictObject({ topic: text, on: z.boolean() }),
  'update-toolbar': z.strictObject({}),
  'go-to-mention': z.strictObject({ tab: z.int(), frame: z.int(), id: text }),
  'go-back': z.strictObject({ tab: z.int() }),
  'set-choices': z.strictObject(choices),
  'replace-settings': z.strictObject({
    ...choices,
    sitesOff: z.exactOptional(z.array(site)),
    topicsOff: z.exactOptional(z.array(text)),
  }),
  'open-article': z.strictObject({ claim: z.exactOptional(text), gap: z.exactOptional(text) }),
};

const envelope = z.strictObject({ name: z.string(), params: z.unknown() });

export type BackgroundRequest = {
  [Name in keyof BackgroundRequests]: { name: Name; params: BackgroundRequests[Name]['params'] };
}[keyof BackgroundRequests];

/** A request to the background, or the reason why the message is none. */
export function parseRequest(
  message: unknown,
): { request: BackgroundRequest } | { problem: string } {
  const outer = envelope.safeParse(message);
  if (!outer.success) return { problem: 'not a request: {name, params} expected' };
  const { name } = outer.data;
  if (!isRequestName(name)) return { problem: `unknown request "${name}"` };
  const inner = params[name].safeParse(outer.data.params);
  if (!inner.success) return { problem: `${name}: ${describe(inner.error)}` };
  return { request: { name, params: inner.data } as BackgroundRequest };
}

function isRequestName(name: string): name is keyof BackgroundRequests {
  return Object.hasOwn(params, name);
}

function describe(error: z.core.$ZodError): string {
  return error.issues
    .map(({ path, code, message }) => {
      const what = code === 'custom' ? message : code;
      return `${path.join('.') || 'params'}: ${what}`;
    })
    .join(', ');
}
