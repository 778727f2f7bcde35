import { checks } from '../src/checks/index.ts';
import type { ContentType } from '../src/content-types/content-type.ts';
import { editorSchema } from '../src/content-types/editor-schema.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { caddyfile, nginxConf } from '../src/publish/headers/server-snippets.ts';
import { describeChecks } from './docs/describe-checks.ts';
import { describeCoverage } from './docs/describe-coverage.ts';
import { describeFields } from './docs/describe-fields.ts';
import { reportJsonSchema } from './docs/report-json-schema.ts';

const projectRoot = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/** Every file that is made from the code, by path; a test fails when one differs from what stands in the project. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const types = Object.values(contentTypes) as readonly ContentType[];
  return new Map([
    ...types.map((type): [string, string] => [
      `schemas/${type.id}.schema.json`,
      `${JSON.stringify(editorSchema(type), null, 2)}\n`,
    ]),
    ['schemas/bao-cao.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
    ['docs/checks.md', describeChecks(checks)],
    ['docs/coverage.md', describeCoverage(projectRoot)],
    ['docs/huong-dan/trien-khai/nginx.conf', nginxConf()],
    ['docs/huong-dan/trien-khai/Caddyfile', caddyfile()],
    ['docs/huong-dan/cac-muc-noi-dung.md', describeFields(types)],
  ]);
}
