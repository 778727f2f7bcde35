/** The register of documents, as data for its filter in the browser. */
export const registerData = '/van-ban/so-van-ban.json';

export const issuerAddress = (issuer: string): string => `/van-ban/co-quan/${issuer}/`;

export const yearAddress = (year: string): string => `/van-ban/nam-hoc/${year}/`;

export const kindAddress = (kind: string): string => `/van-ban/loai/${kind}/`;
