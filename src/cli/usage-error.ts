/** A command used in a way that cannot work. Shown without a stack; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
