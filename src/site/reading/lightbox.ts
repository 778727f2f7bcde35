/** Pictures seen large: links to pictures (`a.anh-lon`) open in a dialog, by tap, arrow keys, Escape. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a.anh-lon')];

/** Words under a picture: its caption, else what it shows. */
const wordsOf = (link: HTMLAnchorElement): string =>
  link.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ||
  link.querySelector('img')?.alt ||
  '';

function button(label: string, sign: string, name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `nut anh-lon-${name}`;
  made.setAttribute('aria-label', label);
  made.textContent = sign;
  return made;
}

/** The dialog, made when it is first asked for. @returns what shows one of the pictures. */
function makeViewer(): (index: number) => void {
  const dialog = document.createElement('dialog');
  dialog.className = 'xem-anh';
  dialog.setAttribute('aria-label', 'Xem ảnh');
  const picture = document.createElement('img');
  const words = document.createElement('p');
  words.className = 'anh-lon-chu';
  words.setAttribute('aria-live', 'polite');
  const close = button('Đóng', '✕', 'dong');
  const before = button('Ảnh trước', '‹', 'truoc');
  const after = button('Ảnh sau', '›', 'sau');
  dialog.append(picture, words, before, after, close);
  before.hidden = after.hidden = links.length < 2;
  document.body.append(dialog);

  let shown = 0;
  const show = (index: number): void => {
    shown = (index + links.length) % links.length;
    const link = links[shown];
    if (!link) return;
    picture.src = link.href;
    picture.alt = link.querySelector('img')?.alt ?? '';
    words.textContent =
      links.length < 2 ? wordsOf(link) : `Ảnh ${shown + 1}/${links.length}. ${wordsOf(link)}`;
  };

  close.addEventListener('click', () => dialog.close());
  before.addEventListener('click', () => show(shown - 1));
  after.addEventListener('click', () => show(shown + 1));
  dialog.addEventListener('close', () => links[shown]?.focus());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === picture) dialog.close();
  });
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') show(shown - 1);
    if (key === 'ArrowRight') show(shown + 1);
  });
  return (index) => {
    show(index);
    dialog.showModal();
    close.focus();
  };
}

function start(): void {
  let open: ((index: number) => void) | undefined;
  for (const [index, link] of links.entries()) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open ??= makeViewer();
      open(index);
    });
  }
}

// Old browsers follow the link to the picture instead.
if ('HTMLDialogElement' in window) start();
