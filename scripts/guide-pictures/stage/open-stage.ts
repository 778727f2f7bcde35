import type { Browser, Page } from 'playwright-core';
import { type FolderServer, serveFolder } from '../../../src/publish/serve-folder.ts';
import { launchBrowser } from '../../../test/support/browser.ts';
import { guideNow } from './fixed-day.ts';
import { openEditor } from './open-editor.ts';
import type { Screen, Stage } from './stage.ts';

/** Narrow enough that letters can still be read where a guide shows the picture. */
const usualScreen = { width: 960, height: 640 };

/** Days in boxes are written as the system of the reader writes them. */
const vietnamese = { LANG: 'vi_VN.UTF-8', LANGUAGE: 'vi' };

type OpenEditor = Awaited<ReturnType<typeof openEditor>>;

/** A stage for the pictures of one guide. @param siteDir The built demonstration school. */
export async function openStage(siteDir: string): Promise<Stage & { close(): Promise<void> }> {
  Object.assign(process.env, vietnamese);
  const browser = await launchBrowser();
  const editors = new Map<string, OpenEditor>();
  let server: FolderServer | undefined;
  return {
    async site(address, screen) {
      server ??= await serveFolder(siteDir, 0);
      const page = await newPage(browser, screen);
      await page.goto(server.address + address, { waitUntil: 'networkidle' });
      return page;
    },
    async editor(school = 'hoa-gao', screen) {
      const open = editors.get(school) ?? (await openEditor(school, () => newPage(browser, screen)));
      editors.set(school, open);
      await open.page.setViewportSize({ ...usualScreen, ...screen });
      return open;
    },
    async close() {
      await browser.close();
      await server?.close();
      for (const editor of editors.values()) await editor.close();
    },
  };
}

async function newPage(browser: Browser, screen?: Screen): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    viewport: { ...usualScreen, ...screen },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.clock.setFixedTime(new Date(guideNow));
  return page;
}
