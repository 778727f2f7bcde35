import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { EntryFact } from '../domain/facts.ts';

const messages = {
  complete: (label: string, count: number) => `${label}: đủ thông tin (đã xem ${count} mục).`,
  lacking: (label: string, name: string, fields: string) =>
    `${label}: "${name}" còn thiếu ${fields}. Hãy bổ sung vào tệp này.`,
  nobody: (label: string, place: string) => `${label}: chưa có trong ${place}. Hãy thêm mục này.`,
};

/** Whether entries of a type carry the fields a document asks for, beyond those their schema needs. */
export const requiredFields = defineCheck({
  id: 'required-fields',
  title: 'Thông tin bắt buộc của từng mục',
  needs: ['entries'],
  options: z.strictObject({
    /** What readers call these entries. */
    label: z.string(),
    type: z.string(),
    /** File or folder to name where there is no entry; left out, the folder of the type. */
    place: z.string().optional(),
    /** Only entries with one of the given values in a field. */
    where: z.record(z.string(), z.array(z.string()).min(1)).optional(),
    /** Field, or path such as `representative.phone`, with its Vietnamese name. */
    fields: z.record(z.string(), z.string()),
  }),

  evaluate({ entries }, { label, type, where, fields, place = `content/${type}` }) {
    const judged = entries.filter((entry) => entry.type === type && fits(entry, where));
    if (judged.length === 0)
      return [{ outcome: 'fail', subject: type, message: messages.nobody(label, place) }];
    const failing = judged
      .map((entry) => ({
        entry,
        lacking: Object.keys(fields).filter((field) => valueAt(entry.data, field) === undefined),
      }))
      .filter(({ lacking }) => lacking.length > 0);
    if (failing.length === 0)
      return [
        {
          outcome: 'pass',
          subject: type,
          measured: { value: judged.length, unit: 'mục' },
          message: messages.complete(label, judged.length),
        },
      ];
    return failing.map(({ entry, lacking }) => ({
      outcome: 'fail',
      subject: `${entry.at.path}/${lacking.join('+')}`,
      at: entry.at,
      message: messages.lacking(
        label,
        nameOf(entry),
        lacking.map((field) => `${fields[field]} (${field})`).join(', '),
      ),
    }));
  },
});

const fits = ({ data }: EntryFact, where: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.entries(where).every(([field, values]) => values.includes(String(data[field])));

const nameOf = ({ data, slug }: EntryFact) => String(data['name'] ?? data['title'] ?? slug);

const valueAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], data);
