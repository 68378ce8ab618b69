/** A constant that is made when it is first asked for: `const table = lazily(readTable)`, then `table()`. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** What is made once of each object it is asked for: `const wordsOf = lazilyOf(readWords)`, then `wordsOf(lexicon)`. */
export function lazilyOf<Of extends object, Value extends object>(
  make: (of: Of) => Value,
): (of: Of) => Value {
  const made = new WeakMap<Of, Value>();
  return (of) => {
    let known = made.get(of);
    if (known === undefined) made.set(of, (known = make(of)));
    return known;
  };
}

/** The same for what is asked for by a number: `const pieceAt = lazilyAt(readPiece)`, then `pieceAt(12)`. */
export function lazilyAt<Value>(make: (at: number) => Value): (at: number) => Value {
  const made = new Map<number, Value>();
  return (at) => {
    let known = made.get(at);
    if (known === undefined) made.set(at, (known = make(at)));
    return known;
  };
}
