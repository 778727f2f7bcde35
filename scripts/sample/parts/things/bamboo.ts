import { line, repeat } from '../svg.ts';

/** Bamboo poles for nhảy sạp, lying in pairs across the ground; the middle at y = 0, `width` is that of the stage. */
export const bambooPoles = (width: number): string =>
  repeat(10, (index) => {
    const x = width * (0.04 + index * 0.102);
    const lean = (x - width / 2) * 0.12;
    return (
      line(`M${x} -46L${x + lean} 46`, '#c9a868', 6) +
      line(`M${x + lean * 0.25} -24l5 .1M${x + lean * 0.5} 0l5 .1M${x + lean * 0.75} 24l5 .1`, '#8f7236', 1.6)
    );
  });
