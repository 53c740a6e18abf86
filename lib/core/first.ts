/** Whether a script of this name has not run before in this world; a script may be injected twice. */
export function isFirst(name: string, world: object = globalThis): boolean {
  const key = Symbol.for(`silicon-footnotes.${name}`);
  if (key in world) return false;
  Object.defineProperty(world, key, { value: true });
  return true;
}
