/** What Chromium on phones tells of a connection; other browsers tell nothing. */
interface Connection {
  readonly effectiveType?: string;
  readonly saveData?: boolean;
}

/** Whether every file is waited for, or paid for: 2G, 3G, or somebody asked to save data. */
export function isSlowConnection(): boolean {
  const { effectiveType = '', saveData = false } =
    (navigator as { connection?: Connection }).connection ?? {};
  return saveData || /^(slow-2g|2g|3g)$/.test(effectiveType);
}
