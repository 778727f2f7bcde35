/** Names of the caches of a version: pages, files that pages show, and files of the search. */
export const cacheNames = (version: string) => ({
  pages: `trang-${version}`,
  files: `tep-${version}`,
  search: `tim-${version}`,
});
type Names = ReturnType<typeof cacheNames>;

export const isOwnCache = (name: string): boolean => /^(trang|tep|tim)-/.test(name);

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
  const to = Object.values(names).find((name) => name.split('-')[0] === from.split('-')[0]);
  const cache = await caches.open(to ?? names.files);
  for (const request of await old.keys()) {
    const response = await old.match(request);
    if (response && !(await cache.match(request))) await cache.put(request, response);
  }
}
