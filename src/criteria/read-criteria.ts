import { existsSync, readdirSync } from 'node:fs';
import { checks } from '../checks/index.ts';
import { type CriteriaDocument, criteriaDocumentSchema } from '../domain/criteria-document.ts';
import { type Criterion, criterionSchema, type Requirement } from '../domain/criterion.ts';
import { chooseFrom, didYouMean } from '../domain/did-you-mean.ts';
import { PortalError } from '../domain/portal-error.ts';
import type { SourceLocation } from '../domain/source-location.ts';
import { scoringRules } from '../score/rules/index.ts';
import { crossCheckPoints } from './cross-check-points.ts';
import { type CriteriaYaml, parseWith, readCriteriaYaml } from './read-yaml.ts';

/** Ids of all criteria documents of a project, in alphabetical order. */
export const listCriteria = (root: string): string[] =>
  readdirSync(`${root}/criteria`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/criteria/${entry.name}/document.yaml`))
    .map(({ name }) => name)
    .sort();

/**
 * Reads `criteria/<id>/`, one clause a file, in the order of clause numbers; clauses of the document it
 * extends come first.
 *
 * @param root Folder that holds `criteria/`.
 * @throws {PortalError} naming file, line and field, when the data cannot be trusted.
 */
export function readCriteria(root: string, id: string): CriteriaDocument {
  return readWithParents(root, id, []);
}

function readWithParents(root: string, id: string, children: readonly string[]): CriteriaDocument {
  const folder = `criteria/${id}`;
  if (!existsSync(`${root}/${folder}/document.yaml`)) throw unknownDocument(root, id);
  const yaml = readCriteriaYaml(root, `${folder}/document.yaml`);
  const document = parseWith(criteriaDocumentSchema, yaml);
  const own = clauseFiles(root, folder).map((name) => readCriterion(root, `${folder}/${name}`, name));
  const parent = document.extends;
  if (parent && !existsSync(`${root}/criteria/${parent}/document.yaml`))
    throw unknownDocument(root, parent, { path: yaml.path, line: yaml.lineOf(['extends']) });
  if (parent && children.includes(parent))
    throw new PortalError({
      path: yaml.path,
      line: yaml.lineOf(['extends']),
      message: 'Các bộ tiêu chí lấy lẫn nhau làm gốc (extends) thành vòng. Hãy bỏ một dòng `extends`.',
    });
  const inherited = parent ? readWithParents(root, parent, [...children, id]).criteria : [];
  const criteria = [...inherited.filter(({ clause }) => !own.some((each) => each.clause === clause)), ...own];
  const complete = {
    ...document,
    criteria: criteria.toSorted((a, b) => inOrderOfClauses(a.clause, b.clause)),
  };
  crossCheckPoints(complete, yaml);
  return complete;
}

const clauseFiles = (root: string, folder: string) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.yaml') && name !== 'document.yaml')
    .sort();

/** `II.3` before `II.10`. Roman numbers sort as letters, which holds up to `VIII`. */
const inOrderOfClauses = new Intl.Collator('en', { numeric: true }).compare;

function unknownDocument(root: string, id: string, at: SourceLocation = { path: 'criteria' }): PortalError {
  return new PortalError({
    ...at,
    message: `Không có bộ tiêu chí "${id}". ${chooseFrom(id, listCriteria(root))}`,
  });
}

function readCriterion(root: string, path: string, name: string): Criterion {
  const yaml = readCriteriaYaml(root, path);
  const criterion = parseWith(criterionSchema, yaml);
  const expected = `${criterion.clause}-${criterion.id}.yaml`;
  if (name !== expected)
    throw new PortalError({
      path,
      message: `Tên tệp chưa khớp với điều khoản (clause) và mã (id) ghi bên trong. Hãy đổi tên tệp thành ${expected}.`,
    });
  return {
    ...criterion,
    requirements: criterion.requirements.map((each, i) =>
      withCheckedOptions(each, yaml, ['requirements', i]),
    ),
  };
}

/** Every name is known and every option fits, so that nothing downstream has to ask again. */
function withCheckedOptions(
  requirement: Requirement,
  yaml: CriteriaYaml,
  at: readonly PropertyKey[],
): Requirement {
  const rule = (field: 'loses' | 'gains') => {
    const use = requirement[field];
    if (!use) return {};
    const { options } = byId(scoringRules, use.rule, 'cách tính điểm', yaml, [...at, field, 'rule']);
    return { [field]: { rule: use.rule, options: parseWith(options, yaml, [...at, field, 'options']) } };
  };
  const uses = (field: 'checks' | 'otherwise' | 'contradictedBy') =>
    requirement[field].map(({ check }, i) => ({
      check,
      options: parseWith(
        byId(checks, check, 'phép kiểm tra', yaml, [...at, field, i, 'check']).options,
        yaml,
        [...at, field, i, 'options'],
      ),
    }));
  return {
    ...requirement,
    checks: uses('checks'),
    otherwise: uses('otherwise'),
    contradictedBy: uses('contradictedBy'),
    ...rule('loses'),
    ...rule('gains'),
  };
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  kind: string,
  yaml: CriteriaYaml,
  at: readonly PropertyKey[],
): T {
  const item = items.find((candidate) => candidate.id === id);
  if (item) return item;
  const known = items.map((each) => each.id);
  throw new PortalError({
    path: yaml.path,
    line: yaml.lineOf(at),
    message: `Mục "${at.join('.')}": không có ${kind} "${id}". ${didYouMean(id, known, `Hãy chọn một trong: ${known.join(', ')}.`)}`,
  });
}
