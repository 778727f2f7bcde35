import { z } from 'zod';
import { reportSchema } from '../../src/report/report-schema.ts';

/** JSON Schema (2020-12) of the report, for programs that read it. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { io: 'input' });
  return {
    $schema,
    $id: 'bao-cao.schema.json',
    title: 'Báo cáo',
    description: 'Kết quả đối chiếu nội dung của cổng với tiêu chí, như lệnh report --format json ghi ra.',
    ...rest,
  };
}
