/** Makes what belongs to a key when it is first asked for; and anew once there are too many. */
export function keep<Result>(
  make: (key: string) => Result,
  most = Infinity,
): (key: string) => Result {
  const made = new Map<string, Result>();
  return key => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    if (made.size >= most) made.clear();
    made.set(key, result);
    return result;
  };
}
