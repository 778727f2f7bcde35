/**
 * Headers for the files of lesson packages (`/goi/*`), where the host lets a school set them. A second lock: opened by
 * itself a page of a package is as much a stranger as in its frame, and it may ask nobody but this site.
 *
 * A stranger's request for fonts and modules needs leave (`access-control-allow-origin`); all these files are public.
 */
export const packageHeaders = {
  'content-security-policy': [
    'sandbox allow-scripts',
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'access-control-allow-origin': '*',
} as const;
