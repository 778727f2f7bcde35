import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ScriptUse } from '../script-use.ts';

/** How the pictures are asked for. */
export const use: ScriptUse = {
  command: 'npm run gallery',
  purpose:
    'Chụp mỗi loại trang của trang đã dựng một lần, hẹp và rộng, sáng và tối, rồi làm một trang xem các ảnh cạnh nhau.',
  options: {
    '--only TÊN': 'Chỉ những loại trang mà tên có chữ này; ghi được nhiều lần.',
    '--width PX': 'Chiều rộng màn hình; ghi được nhiều lần. Không ghi thì 360, 768 và 1280.',
    '--print': 'Chụp bản in trên giấy A4.',
    '--contrast': 'Chụp khi máy yêu cầu tương phản cao.',
    '--out THƯ_MỤC': 'Nơi để ảnh. Không ghi thì gallery.',
    '--out-dir THƯ_MỤC': 'Trang đã dựng. Không ghi thì dist.',
  },
};

/** Which pages are photographed, how, from which site and to where. */
export interface GalleryOptions {
  /** The site; `dist` where it is not named. */
  readonly site: string;
  readonly out: string;
  /** Parts of names of page types; none means all. */
  readonly only: readonly string[];
  /** Widths of the screen in px. */
  readonly widths: readonly number[];
  readonly kind: 'screen' | 'print' | 'contrast';
}

/** Reads `--only NAME --width PX --print --contrast --out DIR --out-dir DIR`; the first two may stand several times. */
export function readOptions(args: readonly string[]): GalleryOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
      print: { type: 'boolean', default: false },
      contrast: { type: 'boolean', default: false },
      out: { type: 'string', default: 'gallery' },
      'out-dir': { type: 'string', default: 'dist' },
    },
  });
  if (values.print && values.contrast)
    throw new Error(
      '--print và --contrast chụp hai loại ảnh khác nhau. Hãy chạy hai lần, mỗi lần một lựa chọn.',
    );
  return {
    site: resolve(values['out-dir']),
    out: resolve(values.out),
    only: values.only,
    widths: values.width.map(widthOf),
    kind: values.print ? 'print' : values.contrast ? 'contrast' : 'screen',
  };
}

function widthOf(text: string): number {
  const width = Number(text);
  if (Number.isInteger(width) && width >= 200 && width <= 4000) return width;
  throw new Error(
    `--width: "${text}" không phải số nguyên từ 200 đến 4000. Ví dụ: --width 360 --width 1280.`,
  );
}
