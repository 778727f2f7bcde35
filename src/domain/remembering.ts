/** A pure function that keeps its answers: the same question is asked thousands of times and has a few dozen answers. */
export function remembering<Answer>(answer: (asked: string) => Answer): (asked: string) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined || known.has(asked)) return found as Answer;
    const made = answer(asked);
    known.set(asked, made);
    return made;
  };
}
