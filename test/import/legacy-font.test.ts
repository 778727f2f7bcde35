import { describe, expect, it } from 'vitest';
import { toLegacyFont } from '../../scripts/sample/legacy-text.ts';
import { fromLegacyFont, legacyFont } from '../../src/import/legacy-font.ts';
import { convertLegacyText, type WordElement } from '../../src/import/word/convert-legacy-text.ts';
import { readStyleFonts } from '../../src/import/word/style-fonts.ts';

const converted = (text: string, font: string) => {
  const legacy = legacyFont(font);
  return legacy ? fromLegacyFont(text, legacy) : text;
};

describe('an old font is known by its name', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial Narrow', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['"VNI Times"', 'vni', false],
  ])('%s', (name, encoding, capitals) => expect(legacyFont(name)).toEqual({ encoding, capitals }));
  it.each(['Times New Roman', 'Be Vietnam Pro', 'Vn', '', undefined])('not %s', (name) =>
    expect(legacyFont(name)).toBeUndefined(),
  );
});

describe('text of an old font becomes Unicode', () => {
  it.each([
    ['Tr­êng TiÓu häc', '.VnTime', 'Trường Tiểu học'],
    ['§éi ThiÕu niªn', '.VnTime', 'Đội Thiếu niên'],
    ['tr­êng tiÓu häc', '.VnTimeH', 'TRƯỜNG TIỂU HỌC'],
    ['Tröôøng Tieåu hoïc', 'VNI-Times', 'Trường Tiểu học'],
    ['ÑOÄI THIEÁU NIEÂN', 'VNI-Times', 'ĐỘI THIẾU NIÊN'],
    ['“ ” – 2025', '.VnTime', '“ ” – 2025'],
  ])('%s', (text, font, result) => expect(converted(text, font)).toBe(result));

  it.each(['.VnTime', 'VNI-Times'])('every lower-case letter comes back from %s', (font) => {
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
    expect(converted(toLegacyFont(letters, font), font)).toBe(letters);
  });
});

const text = (value: string): WordElement => ({ type: 'text', value });
const run = (value: string, font: string | null = null): WordElement => ({
  type: 'run',
  font,
  children: [text(value)],
});
const paragraph = (children: readonly WordElement[], styleId: string | null = null): WordElement => ({
  type: 'paragraph',
  styleId,
  children,
});
const valuesOf = (element: WordElement): string[] =>
  element.type === 'text' ? [element.value ?? ''] : (element.children ?? []).flatMap(valuesOf);

const styles = readStyleFonts(`<w:styles>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Moi"><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style></w:styles>`);

describe('the font of a run', () => {
  const read = (element: WordElement) => {
    convertLegacyText({ type: 'document', children: [element] }, styles);
    return valuesOf(element).join('');
  };
  it('is its own, else that of its style, of the style below, of the document', () => {
    expect(read(paragraph([run('häc', '.VnTime')]))).toBe('học');
    expect(read(paragraph([run('häc')]))).toBe('học');
    expect(read(paragraph([run('häc')], 'Con'))).toBe('học');
    expect(read(paragraph([run('häc')], 'Moi'))).toBe('häc');
    expect(read(paragraph([run('häc', 'Arial')]))).toBe('häc');
    expect(styles('Vong', null)).toBe('Calibri');
  });
  it('a mark of VNI that begins a run goes to the letter before', () =>
    expect(read(paragraph([run('Tröô', 'VNI-Times'), run('øng', 'VNI-Times')]))).toBe('Trường'));
});
