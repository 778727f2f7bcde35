/** Names of the caches of a version: pages, and files that pages show. */
export const cacheNames = (version: string) => ({
  pages: `trang-${version}`,
  files: `tep-${version}`,
});
type Names = ReturnType<typeof cacheNames>;

export const isOwnCache = (name: string): boolean => /^(trang|tep)-/.test(name);

/** Keeps an answer, if it is a whole one of this site; an answer that was led on may not be shown for a page. */
export async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  if (response.ok && response.status === 200 && response.type === 'basic' && !response.redirected)
    await cache.put(address, response);
}

/** Throws away what was kept first, until there are at most so many besides the lasting ones. */
export async function trim(cache: Cache, most: number, lasting: readonly string[]): Promise<void> {
  const seen = (await cache.keys()).filter(({ url }) => !lasting.includes(new URL(url).pathname));
  await Promise.all(seen.slice(0, Math.max(0, seen.length - most)).map((request) => cache.delete(request)));
}

/** Pages that were seen stay readable after an update: they move to the new version, unless it has its own. */
export async function carryOver(from: string, names: Names): Promise<void> {
  const old = await caches.open(from);
  const cache = await caches.open(from.startsWith('trang-') ? names.pages : names.files);
  for (const request of await old.keys()) {
    const response = await old.match(request);
    if (response && !(await cache.match(request))) await cache.put(request, response);
  }
}
