import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As much of Lighthouse's answer as is used. */
export interface LighthouseResult {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}
interface Audit {
  readonly title: string;
  /** 0 to 1; `null` where there was nothing to judge. */
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
}

/** The two packages of this folder, which have no types here because they are not installed with the project. */
export interface Lighthouse {
  audit(
    address: string,
    flags: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly lhr: LighthouseResult; readonly report: string | string[] } | undefined>;
  launch(options: {
    readonly chromePath: string;
    readonly chromeFlags: readonly string[];
    readonly envVars?: Readonly<Record<string, string | undefined>>;
  }): Promise<{ readonly port: number; kill(): void }>;
}

const folder = import.meta.dirname;

/** Loads Lighthouse from this folder; `undefined` where it was not installed. */
export async function openLighthouse(): Promise<Lighthouse | undefined> {
  if (!existsSync(join(folder, 'node_modules/lighthouse'))) return undefined;
  const { default: audit } = await load('lighthouse');
  const { launch } = await load('chrome-launcher');
  return { audit, launch } as Lighthouse;
}

/** Found from here, not from the project, which does not have it. */
const load = async (name: string): Promise<Record<string, unknown>> =>
  await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
