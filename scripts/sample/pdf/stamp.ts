/** A round red stamp as a shape, without any writing. */
export const stamp = `<svg class="stamp" viewBox="-50 -50 100 100" aria-hidden="true"><g fill="none" stroke="#d0463e"><circle r="47" stroke-width="2.6"/><circle r="43.5" stroke-width="0.9"/><circle r="29" stroke-width="1.2"/><circle r="36.2" stroke="#eab4b0" stroke-width="6"/></g><path fill="#d0463e" d="${star(20)}"/></svg>`;

/** A stroke of the pen that stands for a signature; it varies with the length of the name. */
export function penStroke(name: string): string {
  const swing = 12 + (name.length % 7) * 2;
  const d = `M4 36C14 8 24 4 26 ${swing}S16 44 22 42 38 16 44 18 40 38 48 36 58 20 64 ${swing + 4} 62 38 72 34 88 18 112 ${swing + 6}M30 46Q66 36 104 40`;
  return `<svg class="pen" viewBox="0 0 116 52" aria-hidden="true"><path d="${d}" fill="none" stroke="#2a3f8f" stroke-width="1.7" stroke-linecap="round"/></svg>`;
}

function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return `${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
