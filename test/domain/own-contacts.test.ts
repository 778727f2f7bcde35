import { describe, expect, it } from 'vitest';
import { isOwnContact, ownContacts } from '../../src/domain/own-contacts.ts';
import { entry } from '../support/facts.ts';

const school = entry('truong', 'truong', {
  phone: '024 3999 0000',
  email: 'c1@hoagao.example.edu.vn',
  representative: { name: 'Mai', phone: '+84 912 345 678' },
});
const staff = (more: object) => entry('to-chuc', 'lan', { name: 'Lan', phone: '0987 654 321', ...more });
const isOwn = (value: string, ...entries: Parameters<typeof ownContacts>[0]) =>
  isOwnContact(ownContacts(entries), value);

describe('a telephone is the school’s', () => {
  it('where truong.yaml tells it, however it is written', () => {
    expect(isOwn('0912345678', school)).toBe(true);
    expect(isOwn('+84912345678', school)).toBe(true);
    expect(isOwn('0912345679', school)).toBe(false);
  });
  it('where a member of staff agreed', () => {
    expect(isOwn('0987654321', staff({ phoneConsent: true }))).toBe(true);
    expect(isOwn('0987654321', staff({ phoneConsent: false }))).toBe(false);
    expect(isOwn('0987654321', staff({}))).toBe(false);
  });
  it('where one of several numbers of a field is it', () =>
    expect(isOwn('0987654321', entry('lien-he', 'lien-he', { hours: '0912345678; 0987654321' }))).toBe(true));
  it('never where a post tells it', () =>
    expect(isOwn('0987654321', entry('tin-tuc', 'a', { summary: '0987654321' }))).toBe(false));
});

describe('an e-mail address is the school’s', () => {
  it('in the domain of the school', () => {
    expect(isOwn('Lan@HoaGao.example.edu.vn', school)).toBe(true);
    expect(isOwn('lan@example.edu.vn', school)).toBe(false);
  });
  it('where a member of staff has it', () =>
    expect(isOwn('lan@gmail.com', staff({ email: 'Lan@gmail.com' }))).toBe(true));
});
