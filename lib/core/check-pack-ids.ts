import type { PackParts, PackProblem, Part } from './pack-parts.ts';

function findRepeats(names: Part<string>[], what: string): PackProblem[] {
  const firstPath = new Map<string, string>();
  return names.flatMap(({ path, value }) => {
    // Mentions are found whatever their case, so an alias that differs only in case is the same alias.
    const key = value.toLowerCase();
    const first = firstPath.get(key);
    if (first === undefined) firstPath.set(key, path);
    return first === undefined ? [] : [{ path, reason: `repeats the ${what} of ${first}` }];
  });
}

const listIds = (parts: Part<{ id: string }>[]): Part<string>[] =>
  parts.map(({ path, value }) => ({ path: `${path}.id`, value: value.id }));

const listAliases = ({ topics }: PackParts): Part<string>[] =>
  topics.flatMap(({ path, value }) =>
    (['aliases', 'ambiguous'] as const).flatMap(list =>
      value[list].map((alias, index) => ({ path: `${path}.${list}[${index}]`, value: alias })),
    ),
  );

export function checkIds(parts: PackParts): PackProblem[] {
  return [
    ...findRepeats(listIds(parts.topics), 'id'),
    ...findRepeats(listIds(parts.claims), 'id'),
    ...findRepeats(listIds(parts.gaps), 'id'),
    ...findRepeats(listAliases(parts), 'alias'),
  ];
}

/** Only for a pack whose topics and claims are all well-formed: an ill-formed one would make what names it look wrong. */
export function checkReferences({ topics, claims, gaps }: PackParts): PackProblem[] {
  return [
    ...[...claims, ...gaps].flatMap(part => findUnknown(part, 'topics', 'topic', topics)),
    ...gaps.flatMap(part => findUnknown(part, 'claims', 'claim', claims)),
  ];
}

function findUnknown<List extends string>(
  { path, value }: Part<Record<List, string[]>>,
  list: List,
  what: string,
  named: Part<{ id: string }>[],
): PackProblem[] {
  const known = new Set(named.map(part => part.value.id));
  return value[list].flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ path: `${path}.${list}[${index}]`, reason: `is not the id of a ${what}: "${id}"` }],
  );
}
