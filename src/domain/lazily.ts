/**
 * A value made when first asked for. Used for modules that most portals never need: each costs time at every
 * start of a command.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
