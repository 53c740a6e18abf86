/** Makes what belongs to a key when it is first asked for. */
export function keep<Result>(make: (key: string) => Result): (key: string) => Result {
  const made = new Map<string, Result>();
  return key => {
    const result = made.get(key) ?? make(key);
    made.set(key, result);
    return result;
  };
}
