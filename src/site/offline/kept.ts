/** What the service worker keeps from the start. Written before its code by `publish/write-service-worker.ts`. */
export interface Kept {
  /** Changes with the content of what is kept, and with the code. */
  readonly version: string;
  /** Addresses of pages; the first is shown where a page is neither to be had nor kept. */
  readonly pages: readonly string[];
  /** Addresses of files with a hash in their name. */
  readonly assets: readonly string[];
}

/** What a page tells the service worker that came too late to see it being loaded. */
export interface SeenMessage {
  readonly seen: readonly string[];
}

export const offlineAddress = '/khong-co-mang/';
export const workerAddress = '/sw.js';
