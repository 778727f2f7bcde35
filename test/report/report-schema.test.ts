import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { projectRoot } from '../support/portal.ts';
import { sampleReport } from '../support/sample-report.ts';

const golden = globSync('test/golden/*.json', { cwd: projectRoot }).sort();
const read = (path: string): unknown => JSON.parse(readFileSync(`${projectRoot}/${path}`, 'utf8'));

describe('the schema of the report', () => {
  it.each(golden)('knows every field of %s', (path) => {
    // A field that it does not know would be left out of what it gives back.
    expect(reportSchema.parse(read(path))).toEqual(read(path));
  });
  it('knows every field of the sample', () => {
    const plain: unknown = JSON.parse(JSON.stringify(sampleReport));
    expect(reportSchema.parse(plain)).toEqual(plain);
  });
  it('has golden reports to look at', () => expect(golden.length).toBeGreaterThan(3));
  it.each([
    ['another version', { schemaVersion: 2 }],
    ['no day', { asOf: '31/05/2026' }],
    ['a missing gate', { gate: undefined }],
  ])('refuses %s', (_, change) => {
    expect(reportSchema.safeParse({ ...sampleReport, ...change }).success).toBe(false);
  });
});
