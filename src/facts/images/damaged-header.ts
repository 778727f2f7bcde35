/** The file is of a known format, but its header ends early or makes no sense. Never leaves this folder. */
export class DamagedHeader extends Error {}
