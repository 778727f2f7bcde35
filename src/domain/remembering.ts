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

/** The same for a question that is an object, such as all entries of a portal: the answer lives as long as it. */
export function remembered<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const found = known.get(asked) ?? { answer: answer(asked) };
    known.set(asked, found);
    return found.answer;
  };
}
