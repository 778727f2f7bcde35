import { type SeenMessage, workerAddress } from './kept.ts';

/** Lets the browser keep pages for the time without a network, once this page has all it needs itself. */
export function keepOffline(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const isFirst = !serviceWorker.controller;
  const register = async () => {
    await serviceWorker.register(workerAddress, { updateViaCache: 'none' });
    const { active } = await serviceWorker.ready;
    if (isFirst) active?.postMessage({ seen: seen() } satisfies SeenMessage);
  };
  const start = () => void register().catch(() => {});
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

/** This page and what it has loaded. */
const seen = (): string[] => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
];
