/** A function that remembers its last answers, so many of them. */
export function makeKeeper<T>(most: number, answer: (question: string) => T): (question: string) => T {
  const kept = new Map<string, T>();
  return (question) => {
    const known = kept.get(question);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const fresh = answer(question);
    kept.set(question, fresh);
    return fresh;
  };
}
