import { requiredFields } from '../../src/checks/required-fields.ts';
import { testCheck } from '../support/check-tester.ts';
import { entry } from '../support/facts.ts';

const options = {
  label: 'Ban giám hiệu',
  type: 'to-chuc',
  where: { role: ['hieu-truong'] },
  fields: { email: 'thư điện tử', 'home.phone': 'điện thoại' },
};
const head = (data: object) => entry('to-chuc', 'mai', { name: 'Cô Mai', role: 'hieu-truong', ...data });
const mai = 'content/to-chuc/mai.md';

testCheck(requiredFields, {
  'passes once where every entry has every field': {
    options,
    facts: { entries: [head({ email: 'a@b.vn', home: { phone: '1' } })] },
    expect: { 'to-chuc': 'pass' },
    says: { 'to-chuc': ['Ban giám hiệu', '1 mục'] },
  },
  'names the entry and each field it lacks': {
    options,
    facts: { entries: [head({})] },
    expect: { [`${mai}/email+home.phone`]: 'fail' },
    says: {
      [`${mai}/email+home.phone`]: [
        '"Cô Mai"',
        'thư điện tử (email)',
        'điện thoại (home.phone)',
        'Hãy bổ sung',
      ],
    },
  },
  'looks into groups of fields': {
    options,
    facts: { entries: [head({ email: 'a@b.vn', home: {} })] },
    expect: { [`${mai}/home.phone`]: 'fail' },
  },
  'fails for each entry that lacks something, and only for those': {
    options: { ...options, fields: { email: 'thư điện tử' } },
    facts: {
      entries: [
        head({ email: 'a@b.vn' }),
        entry('to-chuc', 'lan', { role: 'hieu-truong' }),
        entry('to-chuc', 'cuc', { role: 'hieu-truong' }),
      ],
    },
    expect: { 'content/to-chuc/lan.md/email': 'fail', 'content/to-chuc/cuc.md/email': 'fail' },
    says: { 'content/to-chuc/lan.md/email': ['"lan"'] },
  },
  'takes a field with the value no or zero for there': {
    options: { ...options, fields: { a: 'a', b: 'b' } },
    facts: { entries: [head({ a: false, b: 0 })] },
    expect: { 'to-chuc': 'pass' },
  },
  'asks nothing of entries with other values': {
    options,
    facts: {
      entries: [
        head({ email: 'a@b.vn', home: { phone: '1' } }),
        entry('to-chuc', 'x', { role: 'giao-vien' }),
      ],
    },
    expect: { 'to-chuc': 'pass' },
  },
  'fails where there is no such entry, and names its folder': {
    options,
    facts: { entries: [entry('to-chuc', 'x', { role: 'giao-vien' })] },
    expect: { 'to-chuc': 'fail' },
    says: { 'to-chuc': ['chưa có trong content/to-chuc', 'Hãy thêm'] },
  },
  'names the place it is told': {
    options: {
      label: 'Thông tin trường',
      type: 'truong',
      place: 'content/truong.yaml',
      fields: { phone: 'điện thoại' },
    },
    facts: {},
    expect: { truong: 'fail' },
    says: { truong: ['content/truong.yaml'] },
  },
});
