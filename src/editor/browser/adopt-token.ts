/** Where Sveltia keeps who is signed in. */
const userKey = 'sveltia-cms.user';

/**
 * Signs in at the server on this machine with the token that its address carried (`#ma=…`), and takes the token out
 * of the address. Later visits find it where Sveltia keeps it.
 */
export function adoptToken(): string | undefined {
  const given = /^#ma=([\w-]+)$/.exec(location.hash)?.[1];
  if (given) {
    localStorage.setItem(userKey, JSON.stringify({ backendName: 'gitea', token: given }));
    history.replaceState(null, '', location.pathname);
  }
  const known = JSON.parse(localStorage.getItem(userKey) ?? '{}') as { readonly token?: string };
  return given ?? known.token;
}
