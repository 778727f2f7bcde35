/** The register of documents, as data for its filter in the browser. */
export const registerData = '/van-ban/so-van-ban.json';

export const issuerAddress = (issuer: string): string => `/van-ban/co-quan/${issuer}/`;

export const yearAddress = (year: string): string => `/van-ban/nam-hoc/${year}/`;

/** The register in another order, as plain pages; the usual order is the register itself. */
export const orderAddress = (order: string): string =>
  order === 'moi-truoc' ? '/van-ban/' : `/van-ban/xep/${order}/`;

export const kindAddress = (kind: string): string => `/van-ban/loai/${kind}/`;
