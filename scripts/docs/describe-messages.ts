import { checks } from '../../src/checks/index.ts';
import { contentTypes } from '../../src/content-types/index.ts';
import type { MessageExample } from './messages/example.ts';
import { glossary } from './messages/glossary.ts';

const intro = `Trang này được tạo tự động bằng \`npm run generate\`: mỗi lời dưới đây do chính chương trình nói ra với một ví dụ nhỏ.
Người xem lại chỉ cần đọc như thầy cô đọc: lời có nói rõ ở đâu, thấy gì, được phép gì, cần làm gì không.`;

/** Headings of the parts that are neither checks nor content types, in the order of the page. */
const otherParts: Readonly<Record<string, string>> = {
  tep: 'Tệp trong thư mục nội dung',
  anh: 'Ảnh và gói bài giảng',
  'tieu-chi': 'Bộ tiêu chí (cho người soạn tiêu chí)',
  'soan-bai': 'Trang soạn bài trong trình duyệt',
  'lenh/chung': 'Lệnh: điều chung',
};

/** `docs/thong-diep.md`: everything the program says, for people who review it as text. */
export function describeMessages(shown: readonly MessageExample[]): string {
  const byPart = Map.groupBy(shown, ({ part }) => part);
  const section = (title: string, parts: readonly (readonly [string, string])[]) =>
    [
      `## ${title}`,
      ...parts.flatMap(([part, name]) =>
        byPart.has(part) ? [`### ${name}`, describePart(byPart.get(part) ?? [])] : [],
      ),
    ].join('\n\n');
  const commands = [...byPart.keys()].filter((part) => part.startsWith('lenh/') && !(part in otherParts));
  return `${[
    '# Thông điệp',
    intro,
    `Có ${shown.filter(({ isHelp }) => !isHelp).length} lời, và hướng dẫn của ${shown.filter(({ isHelp }) => isHelp).length} lệnh.`,
    `## Những từ không tránh được\n\n${glossary.map(({ word, means }) => `- **${word}**: ${means}`).join('\n')}`,
    section(
      'Phép kiểm tra',
      checks.map(({ id, title }) => [id, `${title} (\`${id}\`)`]),
    ),
    section('Tệp, ảnh, tiêu chí, trang soạn bài', Object.entries(otherParts)),
    section(
      'Lệnh',
      commands.map((part) => [part, `\`npm run ${part.replace('lenh/', '')}\``]),
    ),
    section(
      'Các mục điền trong tệp',
      Object.values(contentTypes).map(({ id, label }) => [`muc/${id}`, `${label} (\`${id}\`)`]),
    ),
  ].join('\n\n')}\n`;
}

const describePart = (examples: readonly MessageExample[]): string =>
  [...Map.groupBy(examples, ({ when }) => when)].map(([when, same]) => describeCase(when, same)).join('\n');

function describeCase(when: string, same: readonly MessageExample[]): string {
  return same
    .map(({ at, text, isHelp }) =>
      isHelp
        ? `- ${when}:\n\n${text.replace(/^/gm, '      ')}\n`
        : `- ${when}:${at ? ` (${at})` : ''}\n  > ${escaped(text)}`,
    )
    .join('\n');
}

/** Signs that Markdown would take for its own. */
const escaped = (text: string) => text.replaceAll('\n', ' ').replace(/[<>*_]/g, (sign) => `\\${sign}`);
