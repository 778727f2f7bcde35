import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { runCli } from '../support/cli.ts';
import { editorForm } from '../support/editor/editor-form.ts';
import { type EditorSession, openEditor } from '../support/editor/editor-session.ts';

/** Of every kind of content a file of the demonstration school, a box of its form, and what is written there. */
const forms: readonly (readonly [string, string | undefined, string, string?])[] = [
  ['Tin tức', 'Thư viện hè, hai buổi đầu', 'title'],
  ['Thông báo', '', 'title'],
  ['Lịch công tác tuần', '', 'days.0.items.0.text'],
  ['Thực đơn bán trú', '', 'days.0.lunch'],
  ['Album ảnh', 'tổng kết', 'title'],
  ['Kho học liệu', '', 'title'],
  ['Văn bản', '', 'title'],
  ['Công khai', '', 'title'],
  ['Năm học', '', 'holidays.0.name'],
  ['Giới thiệu', 'Lịch sử', 'title'],
  ['Cơ cấu tổ chức', '', 'unit'],
  ['Thời khóa biểu', 'học kì II ', 'classes.0.thu-2'],
  ['Thống kê', '', 'grades.0.pupils', '512'],
  ['Sự kiện', '', 'muc.1.title'],
  ['Hỏi đáp', '', 'title'],
  ['Lấy ý kiến', '', 'title'],
  ['Góc phụ huynh', '', 'title'],
  ['Góc học sinh', '', 'title'],
  ['Khai báo', 'I.1.1.1 ', 'muc.0.position'],
  ['Giải trình', '', 'by'],
  ['Thông tin trường', undefined, 'motto'],
  ['Liên hệ', undefined, 'hours'],
];

let session: EditorSession;
let judgedBefore: Judged;

interface Judged {
  readonly problems: number;
  readonly failing: number;
}

beforeAll(async () => {
  session = await openEditor('content');
  session.page.setDefaultTimeout(30_000);
  judgedBefore = await judge();
});
afterAll(() => session?.close());

async function judge(): Promise<Judged> {
  const { stdout } = await runCli(['check', '--content', session.contentDir, '--format', 'json']);
  const { problems, gate } = JSON.parse(stdout) as Report;
  return { problems: problems.length, failing: gate.failing };
}

const savesSoFar = () => Number(session.git('rev-list', '--count', 'HEAD'));
/** What the last save changed: `-` and `+` before each line. */
const changedLines = () =>
  session.git('show', '-U0', '--format=', 'HEAD').match(/^(?!--- |\+\+\+ )[+-].*$/gm) ?? [];

describe('a box of every form', () => {
  beforeEach(async () => {
    await session.page.evaluate(() => location.assign('#/collections/tin-tuc'));
    await session.page.getByRole('treeitem', { name: 'Tin tức' }).waitFor();
  });

  it.each(forms.map(([section, entry, field, number]) => ({ section, entry, field, number })))(
    '$section: $field is changed, and nothing else of the file',
    async ({ section, entry, field, number = '' }) => {
      const form = editorForm(session.page);
      const saves = savesSoFar();
      await form.openSection(section);
      if (entry !== undefined) await form.openListed(entry);
      await form.expandAll();
      if (number) await form.write(field, number);
      else await form.addWord(field, 'mới');
      await form.save();
      await expect.poll(savesSoFar, { timeout: 20_000 }).toBe(saves + 1);
      const lines = changedLines();
      expect(lines).toHaveLength(2);
      expect(lines.map((line) => line[0])).toEqual(['-', '+']);
      expect(lines[1]).toContain(number || 'mới');
    },
  );
});

it('leaves the school judged as it was', async () => {
  expect(await judge()).toEqual(judgedBefore);
});
