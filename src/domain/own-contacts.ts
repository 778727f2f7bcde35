import type { EntryFact } from './facts.ts';

/** Telephone numbers, e-mail addresses and domains that a school publishes as its own. */
export interface OwnContacts {
  readonly values: ReadonlySet<string>;
  /** Domains of the school's e-mail: every address there is one of its offices. */
  readonly domains: ReadonlySet<string>;
}

const contactTypes = ['truong', 'lien-he', 'to-chuc'];

/**
 * What `truong.yaml`, the contact page and the files of staff publish: every telephone number and e-mail address in
 * their fields. A telephone of staff counts only with `phoneConsent`.
 *
 * @param others Further numbers and addresses that are allowed.
 */
export function ownContacts(entries: readonly EntryFact[], others: readonly string[] = []): OwnContacts {
  const told = entries
    .filter(({ type }) => contactTypes.includes(type))
    .flatMap(({ type, data }) =>
      textsIn(type === 'to-chuc' && data['phoneConsent'] !== true ? { ...data, phone: undefined } : data),
    );
  const school = entries.find(({ type }) => type === 'truong');
  const domain = String(school?.data['email'] ?? '').split('@')[1];
  return {
    values: new Set([...told, ...others].map(plain)),
    domains: new Set(domain ? [domain.toLowerCase()] : []),
  };
}

/** Whether a telephone number or e-mail address is one of the school's. */
export const isOwnContact = ({ values, domains }: OwnContacts, value: string): boolean =>
  values.has(plain(value)) || domains.has(value.split('@')[1]?.toLowerCase() ?? '');

/** Every text in a tree of fields. */
const textsIn = (data: unknown): string[] =>
  typeof data === 'string'
    ? data.split(/[;,]/)
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsIn)
      : [];

/** `+84 912 345 678` → `0912345678`; an e-mail address in lower case. */
const plain = (value: string): string =>
  value.includes('@')
    ? value
        .trim()
        .toLowerCase()
        .replace(/^mailto:/, '')
    : value.replace(/\D/g, '').replace(/^840?(?=\d{9}$)/, '0');
