/** One package of a lock file, as far as it is looked at. */
export interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * A lock file in which every optional package has an entry, so that `npm ci` accepts it on every platform.
 * Platforms are read from the names of the packages: `@rollup/rollup-darwin-arm64`. Addresses of the registry
 * that was used are dropped: another machine may use another.
 */
export function completeLock(lock: Lock): { lock: Lock; added: readonly string[] } {
  const packages = new Map<string, LockedPackage>(
    Object.entries(lock.packages).map(([path, { resolved: _, ...rest }]) => [path, rest]),
  );
  const added: string[] = [];
  for (const { path, name, version } of missingPackages(lock)) {
    if (packages.has(path)) continue;
    packages.set(path, { version: version.replace(/^[\^~]/, ''), optional: true, ...platformOf(name) });
    added.push(`${name}@${version}`);
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

/** Optional packages that some package names and the lock does not hold. */
export function missingPackages({ packages }: Lock): { path: string; name: string; version: string }[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${parent}/node_modules/${name}`])
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version })),
  );
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const libc = /-(gnu|musl)$/.exec(name)?.[1];
  const system = /(android|darwin|linux|win32|windows|freebsd|openbsd|openharmony|netbsd|sunos|aix)/.exec(
    name,
  )?.[1];
  const cpu = /(arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|wasm32)/.exec(name)?.[1];
  return {
    ...(system && { os: [system === 'windows' ? 'win32' : system] }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
  };
}
