import type { PackageFault } from '../../domain/evidence-facts.ts';

/** Why the list of a zip is not read any further. */
export class ZipFault extends Error {
  readonly fault: PackageFault;

  constructor(fault: PackageFault) {
    super(fault);
    this.fault = fault;
  }
}
