import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { github } from '../../src/report/formats/github.ts';
import { junit } from '../../src/report/formats/junit.ts';
import { markdown } from '../../src/report/formats/markdown.ts';
import { sarif } from '../../src/report/formats/sarif.ts';
import { element, xmlText } from '../../src/report/xml.ts';
import { day } from '../support/facts.ts';
import { hostileReport } from '../support/render.ts';
import { criterionResult, documentResult, finding, report } from '../support/results.ts';
import { sampleReport } from '../support/sample-report.ts';

const failures = (count: number, gate: 'error' | 'warn' = 'error') =>
  report({
    documents: [
      documentResult(
        [
          criterionResult(
            Array.from({ length: count }, (_, i) =>
              finding('fail', { subject: `${i}`, message: `Ảnh ${i}.` }),
            ),
          ),
          criterionResult([finding('fail', { subject: 'khac', message: 'Điều khác.' })], { clause: '2' }),
        ],
        { gate },
      ),
    ],
  });

describe('the report as SARIF', () => {
  const log = z.object({
    version: z.literal('2.1.0'),
    runs: z.tuple([
      z.object({
        tool: z.object({
          driver: z.object({
            rules: z.array(z.object({ id: z.string(), help: z.object({ text: z.string() }) })),
          }),
        }),
        results: z.array(
          z.object({
            ruleId: z.string(),
            ruleIndex: z.int().nonnegative(),
            level: z.enum(['error', 'warning', 'note']),
            message: z.object({ text: z.string().min(1) }),
            locations: z.array(
              z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
            ),
            partialFingerprints: z.record(z.string(), z.string()),
            suppressions: z.array(z.unknown()).optional(),
          }),
        ),
      }),
    ]),
  });
  const runOf = (each: typeof sampleReport) => log.parse(JSON.parse(sarif.render(each))).runs[0];

  it('has a rule for each result, with its words', () => {
    const { tool, results } = runOf(sampleReport);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules.at(1)?.help.text).toContain('“Ảnh phải đủ rộng.”');
  });
  it('tells levels by how strictly a document is applied', () => {
    const levels = runOf(sampleReport).results.map(({ ruleId, level }) => `${ruleId.split('/')[0]} ${level}`);
    expect(new Set(levels)).toEqual(
      new Set(['tep-chua-dung-duoc error', 'mau error', 'bo-tieu-chi warning', 'chi-tinh note']),
    );
  });
  it('suppresses what is waived, and nothing else', () => {
    const waived = runOf(sampleReport).results.filter(({ suppressions }) => suppressions);
    expect(waived.map(({ message }) => message.text)).toEqual(['Ảnh đã được miễn.']);
  });
  it('writes places as relative addresses', () => {
    const uris = runOf(hostileReport).results.map(
      (each) => each.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(['content/tin-tuc/a%2Cb%3Ac.md', 'content/%E1%BA%A3nh%20%C4%91%E1%BA%B9p.md']);
  });
  it('has no results for an empty report', () => expect(runOf(report()).results).toEqual([]));
});

describe('the report as JUnit', () => {
  /** Elements must close in order; what is between tags must hold no sign of another. */
  function namesOf(xml: string): string[] {
    const open: string[] = [];
    const names: string[] = [];
    const rest = xml
      .replace(/^<\?xml[^>]*\?>\n/, '')
      .replace(/<(\/?)(\w+)((?: \w+="[^"<]*")*)(\/?)>/g, (_all, end, name, _attributes, alone) => {
        if (end) expect(open.pop()).toBe(name);
        else names.push(name);
        if (!end && !alone) open.push(name);
        return '';
      });
    expect(open).toEqual([]);
    expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    return names;
  }
  const count = (names: readonly string[], name: string) => names.filter((each) => each === name).length;

  it('has a suite a document, a case a finding', () => {
    const names = namesOf(junit.render(sampleReport));
    expect(count(names, 'testsuite')).toBe(4);
    expect(count(names, 'testcase')).toBe(13 + 2);
    expect(count(names, 'error')).toBe(2);
  });
  it('fails what fails, and skips what is waived, only counted or not judged', () => {
    const names = namesOf(junit.render(sampleReport));
    expect(count(names, 'failure')).toBe(7);
    expect(count(names, 'skipped')).toBe(4);
    expect(junit.render(sampleReport)).toContain('tests="15" failures="7" errors="2" skipped="4"');
  });
  it('stays XML whatever it is told', () => {
    const xml = junit.render(hostileReport);
    namesOf(xml);
    expect(xml).not.toMatch(/[\u0000\u0007]|\]\]>/);
  });
  it('is XML for an empty report', () => expect(namesOf(junit.render(report()))).toEqual(['testsuites']));
});

describe('XML', () => {
  it('keeps line ends of attributes', () => {
    expect(element('a', { b: 'x\n"y"\t<' })).toBe('<a b="x&#10;&quot;y&quot;&#9;&lt;"/>');
  });
  it('leaves out what no file may hold', () => {
    expect(xmlText('a\u0000b\uD800c\uFFFF')).toBe('ab\uFFFDc');
  });
});

describe('the report for GitHub', () => {
  const lines = (each: typeof sampleReport, showsAll = false) =>
    github.render(each, { showsAll }).trimEnd().split('\n');

  it('is nothing but commands, whatever it is told', () => {
    for (const each of [sampleReport, hostileReport, report()])
      expect(lines(each).every((line) => /^::(error|warning|notice) [^:\n]*::/.test(line))).toBe(true);
  });
  it('escapes as GitHub reads it', () => {
    const [problem = ''] = lines(hostileReport);
    expect(problem).toContain('::error file=content/tin-tuc/a%2Cb%3Ac.md,line=1,title=');
    expect(problem).toContain('Dòng một%0A::error::giả');
    expect(problem).toContain('%250A');
  });
  it('shows ten of a kind and counts the rest', () => {
    expect(lines(failures(9)).filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines(failures(9)).at(-1)).not.toContain('không hiện');
    expect(lines(failures(10)).filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines(failures(10)).at(-1)).toContain('Còn 1 điều không hiện ở đây');
    expect(lines(failures(10), true)).toHaveLength(12);
  });
  it('shows one of each requirement before the second of any', () => {
    expect(lines(failures(12))[1]).toContain('Điều khác.');
  });
  it('warns of what does not block', () => {
    expect(lines(failures(1, 'warn')).map((line) => line.split(' ')[0])).toEqual([
      '::warning',
      '::warning',
      '::notice',
    ]);
  });
});

describe('the report as Markdown', () => {
  it('has the gate, documents, what to do, what is due and the months', () => {
    const due = { due: day('2025-11-30'), isOverdue: false, check: 'x', subject: 'y', message: 'Đăng bài.' };
    const text = markdown.render(
      { ...sampleReport, due: [{ ...due, document: 'mau', number: '1/QĐ', clause: '3' }] },
      { showsAll: false },
    );
    expect(text).toContain(
      '❌ **Chưa đạt: 2 chỗ trong tệp cần sửa, 5 điều chưa đạt, trong đó 1 giải trình đã hết hạn.**',
    );
    expect(text).toContain('4,5/5 đã chấm, trên 1.000');
    expect(text).toContain('- [ ] Ảnh rộng 499 px, cần từ 500 đến 600 px. (content/tin-tuc/le-hoi.md:9:1)');
    expect(text).toContain('- [ ] **Hạn 30/11/2025**: Đăng bài.');
    expect(text).toContain('| 10/2025 | ✗ 0/1 |');
  });
  it('lets no text become a tag, a link, a cell or a line of its own', () => {
    const text = markdown.render(hostileReport, { showsAll: false });
    expect(text).not.toMatch(/<b|^::error|[^\\]\[x\]\(y\)/m);
    expect(text).toContain('giả \\| \\]\\]\\> &lt;b');
  });
  it('says that all is well of an empty report', () => {
    expect(markdown.render(report(), { showsAll: false })).toContain('✅ **Đạt: có thể xuất bản.**');
  });
});
