import { type TriedForm, testForms } from '../support/editor/test-forms.ts';

/** Those that are no usual post; `npm run test:long` tries all of them. */
const forms: readonly TriedForm[] = [
  { section: 'Thời khóa biểu', entry: 'học kì II ', field: 'classes.0.thu-2' },
  { section: 'Sự kiện', entry: '', field: 'muc.1.title' },
  { section: 'Khai báo', entry: 'I.1.1.1 ', field: 'muc.0.position' },
  { section: 'Thông tin trường', field: 'motto' },
];

testForms(forms);
