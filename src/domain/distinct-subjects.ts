/** Tells apart subjects that would bear the same name: the second is `… (2)`. */
export function distinctSubjects(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time > 1 ? `${name} (${time})` : name;
  };
}
