import { palette } from '../palette.ts';
import { box, circle, line, oval, polygon, repeat } from '../svg.ts';

/** A football around 0,0. */
export const football = (radius: number): string => {
  const patch = (angle: number): string => {
    const x = Math.cos(angle) * radius * 0.78;
    const y = Math.sin(angle) * radius * 0.78;
    return circle(x, y, radius * 0.26, palette.hair);
  };
  return (
    circle(0, 0, radius, '#ffffff', { stroke: '#cfc8d6', 'stroke-width': 0.6 }) +
    polygon(
      Array.from(
        { length: 5 },
        (_, i) =>
          [
            Math.cos((i * 2 * Math.PI) / 5 - 1.57) * radius * 0.4,
            Math.sin((i * 2 * Math.PI) / 5 - 1.57) * radius * 0.4,
          ] as const,
      ),
      palette.hair,
    ) +
    repeat(5, (i) => patch((i * 2 * Math.PI) / 5 - 0.94))
  );
};

/** A goal with net; foot of the left post at 0,0. */
export const goal = (width: number, height: number): string =>
  line(
    repeat(Math.round(width / 9), (i) => `M${i * 9} ${-height}L${4 + i * (9 - 8 / (width / 9))} -6`) +
      repeat(Math.round(height / 9), (i) => `M0 ${-height + i * 9}H${width}`),
    '#ffffff',
    0.8,
    { opacity: 0.65 },
  ) +
  line(`M0 0V${-height}H${width}V0`, '#ffffff', 4) +
  line(`M0 0L8 -6H${width - 8}L${width} 0`, '#e4e0ea', 1.4);

/** A cone on the training field, standing on 0,0. */
export const cone: string =
  oval(0, 0, 9, 2.4, palette.shade, { opacity: 0.18 }) +
  polygon(
    [
      [-7, 0],
      [0, -18],
      [7, 0],
    ],
    palette.orange,
  ) +
  polygon(
    [
      [-4.6, -6],
      [-2.8, -11],
      [2.8, -11],
      [4.6, -6],
    ],
    '#ffffff',
  );

/** A gold cup around its foot at 0,0. */
export const cup: string =
  box(-7, -4, 14, 4, palette.woodDark) +
  line('M0-4V-10', palette.yellow, 3) +
  line('M-9-24Q-15-22-8-15M9-24Q15-22 8-15', palette.yellow, 2) +
  oval(0, -26, 9.5, 2.6, '#ffe48a') +
  '<path d="M-9.5-26Q-8-10 0-10Q8-10 9.5-26Z" fill="#f5c84b"/>';
