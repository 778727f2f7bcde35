import type { Refusal } from '../../facts/evidence/package-refusals.ts';
import { ZipFault } from '../../facts/evidence/zip-fault.ts';

/** A package that is not put on the site. */
export class PackageRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }

  /** Whatever went wrong while unpacking; what nobody foresaw is a damaged package. */
  static from(error: unknown): PackageRefused {
    if (error instanceof PackageRefused) return error;
    return new PackageRefused(error instanceof ZipFault ? error.fault : 'damaged');
  }
}
