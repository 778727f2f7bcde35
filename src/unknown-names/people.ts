import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/problem.ts';
import { type Portal, schoolOf } from '../facts/portal.ts';

const messages = {
  lesson: (id: string, meant: string) =>
    `Không có ai mã "${id}" trong content/to-chuc nên học liệu này không được tính cho ai. ${meant}`,
  post: (id: string, meant: string) => `Không có ai mã "${id}" trong content/to-chuc. ${meant}`,
  board: (id: string, meant: string) =>
    `Không có ai mã "${id}" trong content/to-chuc nên không ai được duyệt bài bằng mã này. ${meant}`,
  idOrName: 'Hãy ghi tên tệp (không có đuôi) của người đó trong content/to-chuc, hoặc ghi họ tên có dấu.',
  id: 'Hãy ghi tên tệp (không có đuôi) của người đó trong content/to-chuc.',
};

/** People that lessons, posts and the editorial board name by an id that nobody has. */
export function unknownPeople(portal: Portal): Problem[] {
  const { entries } = portal;
  const ids = idsOf(portal);
  const known = new Set(ids);
  const isId = (written: string | undefined): written is string =>
    written !== undefined && !known.has(written);
  const advice = (id: string, otherwise: string) => didYouMean(id, ids, otherwise);
  const lessons = entries['hoc-lieu'].flatMap(({ data: { author }, path }) =>
    isId(author)
      ? [
          {
            ...portal.placeOf(path, ['author']),
            message: messages.lesson(author, advice(author, messages.id)),
          },
        ]
      : [],
  );
  const posts = [...entries['tin-tuc'], ...entries['thong-bao']].flatMap(({ data: { author }, path }) =>
    isId(author) && looksLikeId(author)
      ? [
          {
            ...portal.placeOf(path, ['author']),
            message: messages.post(author, advice(author, messages.idOrName)),
          },
        ]
      : [],
  );
  const [school] = entries.truong;
  const board = (schoolOf(portal)?.editorialBoard ?? []).flatMap((id, i) =>
    school && isId(id)
      ? [
          {
            ...portal.placeOf(school.path, ['editorialBoard', i]),
            message: messages.board(id, advice(id, messages.id)),
          },
        ]
      : [],
  );
  return [...lessons, ...posts, ...board];
}

/** Also those whose files have to be mended first: they are told of there. */
const idsOf = ({ entries, problems }: Portal): string[] => [
  ...entries['to-chuc'].map(({ slug }) => slug),
  ...problems.flatMap(({ path }) => /^content\/to-chuc\/(?:.*\/)?([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
];

/** A post may name its author in words; what is written with hyphens and without marks is an id. */
const looksLikeId = (written: string) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(written);
