import { describe, expect, it } from 'vitest';
import { looksLikeLegacyFont } from '../../../src/facts/text/looks-like-legacy-font.ts';
import { pastedAsUnicode, toTcvn3, toVni } from './legacy-encoders.ts';

const sentence = 'Sáng ngày 5 tháng 9, Trường Tiểu học Hoa Phượng tổ chức lễ khai giảng năm học mới.';
const front = '---\ntitle: Lễ khai giảng năm học mới\nsummary: Thầy và trò nhà trường đón năm học\n---\n';

describe.each([
  ['tcvn3', toTcvn3],
  ['vni', toVni],
] as const)('%s saved as UTF-8', (encoding, encode) => {
  const paste = (text: string) => pastedAsUnicode(encode(text));

  it('is recognised in one sentence', () => {
    expect(looksLikeLegacyFont(paste(sentence))).toBe(encoding);
  });
  it('is recognised in about 40 characters', () => {
    expect(looksLikeLegacyFont(paste('Trường Tiểu học tổ chức lễ khai giảng mới'))).toBe(encoding);
  });
  it('is recognised in capitals', () => {
    expect(looksLikeLegacyFont(paste(sentence.toUpperCase()))).toBe(encoding);
  });
  it('is recognised below front matter in Unicode', () => {
    expect(looksLikeLegacyFont(front + paste(`${sentence} Các thầy cô giáo cùng học sinh vui vẻ.`))).toBe(
      encoding,
    );
  });
  it('is no matter when a post in Unicode quotes a few words', () => {
    const post = `${front}${`${sentence}\n`.repeat(3)} Chữ bị vỡ: ${paste('Trường Tiểu học')}.`;
    expect(looksLikeLegacyFont(post)).toBeNull();
  });
});

it('knows the samples that teachers meet', () => {
  expect(looksLikeLegacyFont('Tr­êng TiÓu häc Hoa Ph­îng tæ chøc')).toBe('tcvn3');
  expect(looksLikeLegacyFont('Tröôøng Tieåu hoïc Hoa Phöôïng toå chöùc')).toBe('vni');
});

describe('is not found in', () => {
  it.each([
    ['Vietnamese', sentence],
    ['Vietnamese whose letters are all in Latin-1', 'Bé có thì nói, tôi là bé, cô bé đó có mía và nón.'],
    ['English with signs', 'Café © 2024 — 5 µm · 3 × 4 ½ cup, naïve façade, “résumé” ® «quote»'],
    ['French', 'Où est l’école ? Été, forêt, août, maïs, Noël, français, œuvre, île, ambiguë, goût, à côté.'],
    ['German', 'Schöne Grüße: für Mädchen, über Größe, Köln, süß, öffnen, Öl, hören, Bücher, tönt, früh.'],
    ['Swedish', 'Så får du på två år en bättre bild av hur många små öar som går att nå där på sjön.'],
    ['Danish', 'Så må vi gå på en ny ø, få øl, og når året går, må også små børn få brød på gården.'],
    ['Spanish', 'El niño y la señora de la montaña: mañana, pingüino, año, español, sueño, cañón.'],
    ['Portuguese', 'A educação não é só função da nação: irmão, coração, três, avô, avó, açúcar.'],
    ['code', 'const ö = "ä"; // µ\nif (a«b») { x ¬= y; } /[¡-ÿ]/ 0×1F ±2 §3 ¶4'],
    ['a table of letters', 'À Á Â Ã Ä Å Æ Ç È É Ê Ë Ì Í Î Ï à á â ã ä å æ ç è é ê ë ì í î ï ø ù ú û ü'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(looksLikeLegacyFont(text)).toBeNull();
  });
});
