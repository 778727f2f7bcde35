/** Arrows walk from the field through the results and back; Escape leads back to the field. */
export function moveByKeys(input: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll('a')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link.matches(':focus'));
    const target =
      event.key === 'Escape'
        ? input
        : event.key === 'ArrowDown'
          ? all[at + 1]
          : event.key === 'ArrowUp'
            ? (all[at - 1] ?? input)
            : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (target === input) input.select();
  });
}
