/** `error`: a failure blocks publishing; `warn`: it is only shown; `off`: it is only counted. */
export type Gate = 'error' | 'warn' | 'off';
