/** What a command tells its caller: all is well, a gating rule is broken, or files or the command itself are wrong. */
export const exitStatus = { ok: 0, broken: 1, unusable: 2 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
