/** The key `/` leads to the search field, unless somebody is writing. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
      return;
    const field =
      document.querySelector<HTMLInputElement>('[data-o-tim]') ??
      document.querySelector<HTMLInputElement>('header input[type="search"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
