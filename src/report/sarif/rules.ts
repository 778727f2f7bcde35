import type { CriterionResult, DocumentResult, Report, RequirementResult } from '../../domain/report.ts';

/** How strictly a rule is applied, in the words of SARIF. */
export type SarifLevel = 'error' | 'warning' | 'note';

export const levelOf = ({ gate }: Pick<DocumentResult, 'gate'>): SarifLevel =>
  (({ error: 'error', warn: 'warning', off: 'note' }) as const)[gate];

/** The rule that a file must be readable; it stands in no document. */
export const unreadableFile = 'tep-chua-dung-duoc';

export const ruleId = (
  document: DocumentResult,
  { clause }: CriterionResult,
  { id }: RequirementResult,
): string => `${document.id}/${clause}/${id}`;

/** Every requirement that was judged, with its words and what to do. */
export const sarifRules = ({ documents }: Report) => [
  {
    id: unreadableFile,
    shortDescription: { text: 'Tệp chưa dùng được' },
    fullDescription: {
      text: 'Tệp không đọc được, hoặc có trường chưa đúng, nên chưa được tính và chưa lên trang.',
    },
    help: { text: 'Hãy sửa tệp theo lời nhắc rồi chạy lại lệnh kiểm tra.' },
    defaultConfiguration: { level: 'error' as SarifLevel },
    properties: { tags: ['tep'] },
  },
  ...documents.flatMap((document) =>
    document.results.flatMap((criterion) =>
      criterion.requirements.map((requirement) => toRule(document, criterion, requirement)),
    ),
  ),
];

function toRule(document: DocumentResult, criterion: CriterionResult, requirement: RequirementResult) {
  const { quote, remedy, from, reading } = requirement;
  const help = [
    `Quy định (${from ?? `${document.number}, mục ${criterion.clause}`}): “${quote}”`,
    ...(reading ? [`Cách hiểu: ${reading}`] : []),
    `Việc cần làm: ${remedy}`,
  ];
  return {
    id: ruleId(document, criterion, requirement),
    shortDescription: { text: criterion.title },
    fullDescription: { text: quote },
    help: { text: help.join('\n') },
    defaultConfiguration: { level: levelOf(document) },
    properties: { tags: [document.id, document.kind] },
  };
}
