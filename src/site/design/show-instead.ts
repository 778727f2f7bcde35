import { provideSiteInput, type SiteInput, siteInput } from '../site-input.ts';

/**
 * Renders with other data in the place of the school's. It begins in a turn of its own and ends within it, as long as
 * rendering waits for no file, network or timer: no other page is made meanwhile, however many are asked for at once.
 *
 * @throws where rendering did wait, because another page might have been made with these data.
 */
export async function showInstead<Shown>(input: SiteInput, render: () => Promise<Shown>): Promise<Shown> {
  await nextTurn();
  let isLate = false;
  setImmediate(() => {
    isLate = true;
  });
  const own = siteInput();
  provideSiteInput(input);
  const shown = await render().finally(() => provideSiteInput(own));
  if (isLate) throw new Error('Samples must be rendered without waiting for anything.');
  return shown;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
