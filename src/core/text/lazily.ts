/** A constant that is made when it is first asked for: `const table = lazily(readTable)`, then `table()`. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
