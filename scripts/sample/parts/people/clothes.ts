import { palette } from '../palette.ts';
import { box, circle, line, path } from '../svg.ts';
import type { Build } from './build.ts';
import type { Outfit } from './outfit.ts';

/** Body and skirts of the clothes, without limbs. Origin between the feet, not yet leaning or sitting. */
export function drawTorso(build: Build, outfit: Outfit, isAway: boolean): string {
  const { shoulderY, hipY, shoulder, hip } = build;
  const low = hipY + (outfit.cut === 'coat' ? 8 : 2);
  const flare = outfit.cut === 'coat' ? 3 : 1.4;
  const shape = `M${-shoulder} ${shoulderY + 5}Q${-shoulder} ${shoulderY} ${-shoulder + 5} ${shoulderY - 0.6}H${shoulder - 5}Q${shoulder} ${shoulderY} ${shoulder} ${shoulderY + 5}L${hip + flare} ${low}H${-hip - flare}Z`;
  const shade = path(
    `M${shoulder * 0.35} ${shoulderY - 0.6}H${shoulder - 5}Q${shoulder} ${shoulderY} ${shoulder} ${shoulderY + 5}L${hip + flare} ${low}H${hip * 0.3}Z`,
    palette.shade,
    { opacity: 0.07 },
  );
  return (
    path(shape, outfit.top) +
    shade +
    (isAway ? '' : drawTrim(build, outfit)) +
    drawApron(build, outfit, isAway)
  );
}

function drawTrim({ shoulderY, hipY, shoulder }: Build, { cut, collar, tie, trim }: Outfit): string {
  const parts: string[] = [];
  if (cut === 'aoDai' && trim) {
    const middle = (shoulderY + hipY) / 2;
    parts.push(
      circle(-4, middle - 4, 1.7, trim),
      circle(-1, middle, 1.3, trim),
      circle(-5, middle + 3, 1.1, trim),
      line(`M-6 ${middle + 6}Q-3 ${middle}-2 ${middle - 8}`, trim, 0.7),
    );
  } else if (trim) parts.push(box(-shoulder + 0.6, shoulderY + 12, shoulder * 2 - 1.2, 4, trim));
  if (cut === 'coat')
    parts.push(line(`M0 ${shoulderY + 2}V${hipY + 7}`, palette.shade, 0.8, { opacity: 0.4 }));
  if (collar)
    parts.push(
      path(
        `M-5.5 ${shoulderY - 1.4}L0 ${shoulderY + 5}L5.5 ${shoulderY - 1.4}L7 ${shoulderY + 3}L3 ${shoulderY + 6.4}L0 ${shoulderY + 5}L-3 ${shoulderY + 6.4}L-7 ${shoulderY + 3}Z`,
        collar,
      ),
    );
  if (tie)
    parts.push(
      path(
        `M-1.8 ${shoulderY + 1.5}H1.8L1.2 ${shoulderY + 5}L2.4 ${shoulderY + 19}L0 ${shoulderY + 22}L-2.4 ${shoulderY + 19}L-1.2 ${shoulderY + 5}Z`,
        tie,
      ),
    );
  return parts.join('');
}

function drawApron({ shoulderY, hipY, hip }: Build, { apron }: Outfit, isAway: boolean): string {
  if (!apron) return '';
  if (isAway) return line(`M${-hip - 1} ${hipY - 6}H${hip + 1}`, apron, 2);
  return (
    line(`M-5 ${shoulderY + 9}L-4 ${shoulderY}M5 ${shoulderY + 9}L4 ${shoulderY}`, apron, 1.6) +
    path(
      `M-6 ${shoulderY + 8}H6L${hip + 1.6} ${hipY - 8}L${hip + 2} ${hipY + 12}Q0 ${hipY + 15}${-hip - 2} ${hipY + 12}L${-hip - 1.6} ${hipY - 8}Z`,
      apron,
    )
  );
}

/** Khăn quàng đỏ: two tails in front, a triangle on the back. */
export function drawScarf({ shoulderY }: Build, isAway: boolean): string {
  const y = shoulderY;
  if (isAway) return path(`M-8 ${y - 1}Q0 ${y - 4} 8 ${y - 1}L0 ${y + 13}Z`, palette.scarf);
  return (
    path(
      `M-7 ${y - 2}Q0 ${y + 3} 7 ${y - 2}L7.6 ${y + 2}Q3 ${y + 5.4} 0 ${y + 6}Q-3 ${y + 5.4}-7.6 ${y + 2}Z`,
      palette.scarf,
    ) +
    path(
      `M-1 ${y + 5}L-6.4 ${y + 17}L-1.4 ${y + 15}L0 ${y + 7}L1.4 ${y + 15}L6.4 ${y + 17}L1 ${y + 5}Z`,
      palette.scarf,
    ) +
    path(`M-2.1 ${y + 4}H2.1L1.6 ${y + 8}H-1.6Z`, '#b81f1a')
  );
}

/** Skirt, dress or the two long panels of an áo dài, hanging from the hips. */
export function drawSkirt({ hipY, hip, knee }: Build, outfit: Outfit): string {
  if (outfit.cut === 'aoDai') {
    const low = -7;
    return (
      path(
        `M${-hip - 1.4} ${hipY - 6}H${hip + 1.4}L${hip + 4.4} ${low}Q0 ${low + 3}${-hip - 4.4} ${low}Z`,
        outfit.top,
      ) +
      path(
        `M${hip * 0.3} ${hipY - 6}H${hip + 1.4}L${hip + 4.4} ${low}Q${hip} ${low + 1.4} ${hip * 0.4} ${low + 1.8}Z`,
        palette.shade,
        { opacity: 0.08 },
      ) +
      (outfit.trim
        ? circle(hip * 0.4, low - 7, 1.6, outfit.trim) +
          circle(-hip * 0.5, low - 11, 1.3, outfit.trim) +
          circle(-hip * 0.1, low - 5, 1.1, outfit.trim)
        : '')
    );
  }
  if (outfit.legs !== 'skirt') return '';
  const colour = outfit.cut === 'dress' ? outfit.top : outfit.bottom;
  const folds = [-0.5, 0, 0.5]
    .map((share) => `M${share * hip} ${hipY + 2}L${share * (hip + 7)} ${knee + 1}`)
    .join('');
  return (
    path(
      `M${-hip - 1} ${hipY - 2}H${hip + 1}L${hip + 6} ${knee + 1}Q0 ${knee + 3.4}${-hip - 6} ${knee + 1}Z`,
      colour,
    ) + line(folds, palette.shade, 0.7, { opacity: 0.22 })
  );
}
