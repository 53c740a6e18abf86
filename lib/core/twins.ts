import { TWIN_REACH } from './clauses.ts';
import type { WrittenName } from './name-finder.ts';
import type { Span } from './pack.ts';
import { NEAR } from './sense.ts';

/** A twin farther away stands in another sentence. */
const REACH = NEAR + TWIN_REACH;

/** Tells, of each of the names of a text in order, where else its topic is written nearby. */
export function createTwinFinder(names: WrittenName[]): (name: WrittenName) => Span[] {
  const byTopic = new Map<string, Span[]>();
  const numbers = new Map<WrittenName, number>();
  for (const each of names) {
    const places = byTopic.get(each.name.topic) ?? [];
    numbers.set(each, places.push(each.place) - 1);
    byTopic.set(each.name.topic, places);
  }
  return each => {
    const { start, end } = each.place;
    const places = byTopic.get(each.name.topic) as Span[];
    const number = numbers.get(each) as number;
    let first = number;
    while ((places[first - 1]?.end ?? -Infinity) > start - REACH) first -= 1;
    let behind = number + 1;
    while ((places[behind]?.start ?? Infinity) < end + REACH) behind += 1;
    return [...places.slice(first, number), ...places.slice(number + 1, behind)];
  };
}
