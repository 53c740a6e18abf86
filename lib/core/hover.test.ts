import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  LEAVE_DELAY_MS,
  SHOW_DELAYS_MS,
  stepHover,
} from './hover.ts';

interface Target {
  name: string;
}
const a = { name: 'a' };
const b = { name: 'b' };
const targets: Record<string, Target> = { a, b };

/** Runs the machine with the one timer that its caller keeps, and writes down what it would show. */
function createHover(showDelayMs: number) {
  let state: HoverState<Target> = { at: 'idle', token: 0 };
  let timer: { token: number; left: number } | undefined;
  const seen: string[] = [];
  const run = (effect: HoverEffect<Target>) => {
    if (effect.type === 'wait') timer = { token: effect.token, left: effect.ms };
    else seen.push(effect.type === 'open' ? `open ${effect.target.name}` : 'close');
  };
  const step = (event: HoverEvent<Target>) => {
    const next = stepHover(state, event, showDelayMs);
    state = next.state;
    next.effects.forEach(run);
  };
  const pass = (ms: number) => {
    if (!timer) return;
    timer.left -= ms;
    if (timer.left > 0) return;
    const { token } = timer;
    timer = undefined;
    step({ type: 'timer', token });
  };
  const openFor = (name: string) =>
    step({ type: 'open-for', target: targets[name] as Target, takesFocus: false });
  return { step, pass, seen, openFor };
}

/**
 * A script: `a` and `b` are moves onto mentions, `-` off them, `>` and `>b` toward the card, over nothing or a mention, `card` onto
 * it, `tap`, `tap:a` and `tap:b` taps, `key:a` opens by key, `esc` dismisses, numbers pass.
 */
function play(script: string, showDelayMs: number = SHOW_DELAYS_MS.normal): string[] {
  const hover = createHover(showDelayMs);
  for (const word of script.split(' ')) {
    const target = targets[word.split(/[>:]/).at(-1) ?? ''];
    if (/\d/.test(word)) hover.pass(Number(word));
    else if (word === 'card') hover.step({ type: 'over-card' });
    else if (word.startsWith('key:')) hover.openFor(word.slice(4));
    else if (word === 'esc') hover.step({ type: 'dismiss' });
    else if (word.startsWith('>')) hover.step({ type: 'toward-card', target });
    else if (word.startsWith('tap')) hover.step({ type: 'tap', target });
    else hover.step({ type: 'over', target });
  }
  return hover.seen;
}

describe('Hovering', () => {
  test.each([
    ['a 299', [], 'is not yet intent'],
    ['a 300', ['open a'], 'opens after 300 ms'],
    ['a 200 a 100', ['open a'], 'goes on when the pointer moves within the mention'],
    ['a 200 - 300', [], 'opens nothing when the pointer leaves before'],
    ['a 200 b 200', [], 'begins anew on another mention'],
    ['a 200 b 300', ['open b'], 'opens the mention it ended on'],
    ['a 200 - 50 a 200', [], 'begins anew on coming back'],
    ['a 300 a 900', ['open a'], 'opens once'],
    ['a 300 - 299', ['open a'], 'leaves the card for a moment'],
    ['a 300 - 300', ['open a', 'close'], 'closes the card 300 ms after leaving'],
    ['a 300 - 200 - 100', ['open a', 'close'], 'counts from when the pointer left'],
    ['a 300 - 200 a 900', ['open a'], 'keeps the card on coming back'],
    ['a 300 - 200 card 900', ['open a'], 'keeps the card with the pointer on it'],
    ['a 300 - 200 card - 299', ['open a'], 'leaves a moment again after the card'],
    ['a 300 - 200 card - 300', ['open a', 'close'], 'closes after leaving the card'],
    ['a 300 b 299', ['open a'], 'does not switch in passing'],
    ['a 300 b 300', ['open a', 'open b'], 'switches after 300 ms on another mention'],
    ['a 300 b 200 b 100', ['open a', 'open b'], 'counts from the first move onto the other'],
    ['a 300 b 200 a 900', ['open a'], 'keeps the card on coming back from another mention'],
    ['a 300 b 200 card 900', ['open a'], 'keeps the card that was reached across another'],
    ['a 300 b 200 - 300', ['open a', 'close'], 'closes after leaving another mention'],
    ['a 300 - 200 b 300', ['open a', 'open b'], 'switches from a card being left'],
    ['a 300 - 300 a 300', ['open a', 'close', 'open a'], 'opens again after closing'],
    ['card 300 - 300', [], 'ignores a card that is not there'],
    ['a 200 card 100', ['open a'], 'ignores one while it waits'],
  ])('as %j shows %j: it %s', (script, expected) => {
    expect(play(script)).toEqual(expected);
  });

  test.each([
    ['a 300 esc', ['open a', 'close'], 'closes the card'],
    ['a 300 esc a 900', ['open a', 'close'], 'keeps it closed on the same mention'],
    ['a 300 esc - a 300', ['open a', 'close', 'open a'], 'until the pointer has left'],
    ['a 300 esc b 300', ['open a', 'close', 'open b'], 'does not silence another mention'],
    ['a 200 esc 900', [], 'ends the wait'],
    ['a 200 esc a 900', [], 'keeps the mention quiet that was waited for'],
    ['esc a 300', ['open a'], 'does nothing when nothing is open'],
    ['a 300 - esc 900', ['open a', 'close'], 'closes once a card being left'],
    ['a 300 - esc a 300', ['open a', 'close', 'open a'], 'silences no mention already left'],
    ['a 300 b 200 esc b 900', ['open a', 'close'], 'silences the mention under the pointer'],
    ['a 300 b 200 esc a 300', ['open a', 'close', 'open a'], 'and not the one left for it'],
    ['a 300 card esc - a 300', ['open a', 'close', 'open a'], 'works from the card'],
    ['a 300 esc esc 900', ['open a', 'close'], 'closes once'],
  ])('and dismissing as %j shows %j: it %s', (script, expected) => {
    expect(play(script)).toEqual(expected);
  });

  test.each([
    ['key:a - 900', ['open a'], 'stays open without the pointer on it'],
    ['key:a a 50 - 900', ['open a'], 'stays when the pointer passes over its mention'],
    ['key:a card - 900', ['open a'], 'stays when the pointer passes over the card'],
    ['key:a b 299 - 900', ['open a'], 'stays when the pointer passes over another mention'],
    ['key:a b 300', ['open a', 'open b'], 'makes way for a mention the pointer rests on'],
    ['key:a b 300 - 300', ['open a', 'open b', 'close'], 'is then one of hovering'],
    ['key:a key:b 900', ['open a', 'open b'], 'makes way for the next by key'],
    ['key:a key:a 900', ['open a', 'open a'], 'opens anew, to take the focus'],
    ['a 300 key:b - 900', ['open a', 'open b'], 'takes the place of a hovered one'],
    ['b 200 key:a 900', ['open a'], 'ends a wait'],
    ['key:a > 900', ['open a'], 'needs no way to it'],
    ['key:a >b 300', ['open a', 'open b'], 'makes way on the way, too'],
    ['key:a esc 900', ['open a', 'close'], 'closes by Escape'],
    [
      'key:a esc a 300',
      ['open a', 'close', 'open a'],
      'silences no mention the pointer was not on',
    ],
    ['key:a b 200 esc b 900', ['open a', 'close'], 'but the one it is on'],
    ['a 300 esc key:a', ['open a', 'close', 'open a'], 'opens on a mention that is quiet'],
  ])('and a key as %j shows %j: a card opened by key %s', (script, expected) => {
    expect(play(script)).toEqual(expected);
  });

  test.each([true, false])('hands on whether a card by key takes the focus: %j', takesFocus => {
    const { effects } = stepHover(
      { at: 'idle', token: 0 },
      { type: 'open-for', target: a, takesFocus },
      SHOW_DELAYS_MS.normal,
    );
    expect(effects).toEqual([{ type: 'open', target: a, takesFocus }]);
  });

  test.each([
    ['a 300 > 200 > 200 > 200 card 900', ['open a'], 'keeps the card however slow the way'],
    ['a 300 > 299', ['open a'], 'keeps it for a moment where the pointer stops on the way'],
    ['a 300 > 300', ['open a', 'close'], 'closes it then'],
    ['a 300 >b 200 >b 200 > 200 card', ['open a'], 'crosses another mention without opening it'],
    ['a 300 >b 300 299', ['open a'], 'goes on with a mention that it stops on'],
    ['a 300 >b 300 300', ['open a', 'open b'], 'opens it then'],
    ['a 300 > 200 - 299', ['open a'], 'leaves a moment where the pointer turns away'],
    ['a 300 > 200 - 300', ['open a', 'close'], 'closes it then'],
    ['a 300 > 200 b 300', ['open a', 'open b'], 'switches where it turns to another mention'],
    ['a 300 > 200 a 900', ['open a'], 'keeps the card on turning back'],
    ['a 300 - 200 > 200 card', ['open a'], 'turns to the card after leaving'],
    ['a 300 b 200 >b 200 card 900', ['open a'], 'gives up switching'],
    ['a 300 > esc a 300', ['open a', 'close', 'open a'], 'can be dismissed on the way'],
    ['> 300 a 200 > 100', ['open a'], 'knows no way to a card that is not there'],
  ])('and on the way as %j shows %j: it %s', (script, expected) => {
    expect(play(script)).toEqual(expected);
  });

  test.each([
    ['tap:a', ['open a'], 'opens at once'],
    ['tap:a 900', ['open a'], 'stays open by itself'],
    ['tap:a tap', ['open a', 'close'], 'closes on a tap elsewhere'],
    ['tap:a tap:a', ['open a', 'close'], 'closes on a second tap'],
    ['tap:a tap:a tap:a', ['open a', 'close', 'open a'], 'opens again on a third'],
    ['tap:a tap:b', ['open a', 'open b'], 'goes over to another mention'],
    ['tap:a esc tap:a', ['open a', 'close', 'open a'], 'is not kept quiet'],
    ['tap', [], 'does nothing on a tap beside'],
    ['a 200 tap 900', [], 'ends a wait'],
  ])('and tapping as %j shows %j: it %s', (script, expected) => {
    expect(play(script)).toEqual(expected);
  });

  test.each([
    ['short', 149, 150],
    ['normal', 299, 300],
    ['long', 699, 700],
  ] as const)('with a %s delay opens nothing after %i ms, but after %i', (delay, before, after) => {
    const showDelayMs = SHOW_DELAYS_MS[delay];
    expect(play(`a ${before}`, showDelayMs)).toEqual([]);
    expect(play(`a ${after}`, showDelayMs)).toEqual(['open a']);
    expect(play(`a ${after} b ${before}`, showDelayMs)).toEqual(['open a']);
    expect(play(`a ${after} b ${after}`, showDelayMs)).toEqual(['open a', 'open b']);
  });

  test('gives 300 ms of grace', () => {
    expect(LEAVE_DELAY_MS).toBe(300);
  });
});

const move = fc.constantFrom<HoverEvent<Target>>(
  { type: 'over', target: a },
  { type: 'over', target: b },
  { type: 'over', target: undefined },
  { type: 'over-card' },
  { type: 'toward-card', target: undefined },
  { type: 'toward-card', target: b },
  { type: 'tap', target: undefined },
  { type: 'tap', target: a },
  { type: 'dismiss' },
);
const timer = fc.record({ type: fc.constant('timer' as const), ago: fc.nat(3) });

/** Any moves, and any timers that were ever set, the current one (`ago` 0) or a stale one. */
function follow(events: (HoverEvent<Target> | { type: 'timer'; ago: number })[]) {
  let state: HoverState<Target> = { at: 'idle', token: 0 };
  const tokens: number[] = [];
  const steps: { isStale: boolean; effects: HoverEffect<Target>[] }[] = [];
  for (const event of events) {
    const token = 'ago' in event ? (tokens.at(-1 - event.ago) ?? -1) : 0;
    const next: HoverStep<Target> = stepHover(
      state,
      'ago' in event ? { type: 'timer', token } : event,
      SHOW_DELAYS_MS.normal,
    );
    steps.push({ isStale: 'ago' in event && token !== state.token, effects: next.effects });
    tokens.push(...next.effects.flatMap(effect => (effect.type === 'wait' ? [effect.token] : [])));
    state = next.state;
  }
  return { steps, tokens, state };
}

describe('Any sequence of hover events', () => {
  const events = fc.array(fc.oneof(move, timer), { maxLength: 40 });

  test('opens nothing twice without a change, and closes only what is open', () => {
    fc.assert(
      fc.property(events, list => {
        let open: Target | undefined;
        for (const effect of follow(list).steps.flatMap(({ effects }) => effects)) {
          if (effect.type === 'wait') continue;
          if (effect.type === 'open') expect(effect.target).not.toBe(open);
          else expect(open).toBeDefined();
          open = effect.type === 'open' ? effect.target : undefined;
        }
      }),
    );
  });

  test('has no effect by a timer of an earlier wait', () => {
    fc.assert(
      fc.property(events, list => {
        const stale = follow(list).steps.filter(({ isStale }) => isStale);
        expect(stale.flatMap(({ effects }) => effects)).toEqual([]);
      }),
    );
  });

  test('sets no two timers with one token', () => {
    fc.assert(
      fc.property(events, list => {
        const { tokens } = follow(list);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
    );
  });

  test('ends with everything closed once the pointer is gone and every wait is over', () => {
    fc.assert(
      fc.property(events, list => {
        const gone: HoverEvent<Target> = { type: 'over', target: undefined };
        expect(follow([...list, gone, { type: 'timer', ago: 0 }]).state.at).toBe('idle');
      }),
    );
  });
});
