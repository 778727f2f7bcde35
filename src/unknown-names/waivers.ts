import { checks } from '../checks/index.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/problem.ts';
import type { Portal } from '../facts/portal.ts';

const messages = {
  check: (id: string, meant: string) =>
    `Không có phép kiểm tra "${id}" nên giải trình này không có tác dụng. ${meant}`,
  copy: 'Hãy chép dòng `check` mà lệnh `npm run check -- --all` in dưới chỗ chưa đạt.',
};

/** Waivers (giải trình) that speak of a check nobody knows. */
export const unknownChecks = (portal: Portal): Problem[] =>
  portal.entries['giai-trinh'].flatMap(({ data: { check }, path }) =>
    ids.includes(check)
      ? []
      : [
          {
            ...portal.placeOf(path, ['check']),
            message: messages.check(check, didYouMean(check, ids, messages.copy)),
          },
        ],
  );

const ids = checks.map(({ id }) => id);
