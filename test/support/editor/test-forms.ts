import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import { runCli } from '../cli.ts';
import { editorForm } from './editor-form.ts';
import { type EditorSession, openEditor } from './editor-session.ts';

/** A section of the editor, which of its entries is opened, a box of its form, and what is written there. */
export interface TriedForm {
  readonly section: string;
  /** Words of the entry in the list; '' for the first, left out where the section is a form by itself. */
  readonly entry?: string;
  readonly field: string;
  /** Replaces what is there; else a word is added. */
  readonly number?: string;
}

interface Judged {
  readonly problems: number;
  readonly failing: number;
}

/** Opens the demonstration school in the editor, changes a box of each form and saves: nothing else of the file may change. */
export function testForms(forms: readonly TriedForm[]): void {
  let session: EditorSession;
  let judgedBefore: Judged;

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

  describe('a box of a form', () => {
    beforeEach(async () => {
      await session.page.evaluate(() => location.assign('#/collections/tin-tuc'));
      await session.page.getByRole('treeitem', { name: 'Tin tức' }).waitFor();
    });

    it.each(forms)(
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
}
