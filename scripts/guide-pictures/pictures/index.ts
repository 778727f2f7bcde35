import type { GuidePictures } from '../stage/stage.ts';
import { batDau } from './bat-dau.ts';
import { congKhai } from './cong-khai.ts';
import { cuoiThang } from './cuoi-thang.ts';
import { hocLieu } from './hoc-lieu.ts';
import { nhapBai } from './nhap-bai.ts';
import { soanBai } from './soan-bai.ts';
import { trienKhai } from './trien-khai.ts';
import { tuDanhGia } from './tu-danh-gia.ts';

/** Pictures of each guide; one line a guide. */
export const guides: readonly GuidePictures[] = [
  batDau,
  soanBai,
  nhapBai,
  congKhai,
  cuoiThang,
  hocLieu,
  tuDanhGia,
  trienKhai,
];
