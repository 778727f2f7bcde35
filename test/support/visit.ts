import type { Page } from 'playwright-core';

/** Goes to a page and waits until it shows all it has to show, answers of the search too. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q=')) await page.locator('[data-ket-qua] a').first().waitFor();
}
