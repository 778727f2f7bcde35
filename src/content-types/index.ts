import type { z } from 'zod';
import { album } from './album.ts';
import { congKhai } from './cong-khai.ts';
import { giaiTrinh } from './giai-trinh.ts';
import { gioiThieu } from './gioi-thieu.ts';
import { gocHocSinh } from './goc-hoc-sinh.ts';
import { gocPhuHuynh } from './goc-phu-huynh.ts';
import { hocLieu } from './hoc-lieu.ts';
import { hoiDap } from './hoi-dap.ts';
import { khaiBao } from './khai-bao.ts';
import { layYKien } from './lay-y-kien.ts';
import { lichCongTac } from './lich-cong-tac.ts';
import { lienHe } from './lien-he.ts';
import { namHoc } from './nam-hoc.ts';
import { suKien } from './su-kien.ts';
import { thoiKhoaBieu } from './thoi-khoa-bieu.ts';
import { thongBao } from './thong-bao.ts';
import { thongKe } from './thong-ke.ts';
import { thucDon } from './thuc-don.ts';
import { tinTuc } from './tin-tuc.ts';
import { toChuc } from './to-chuc.ts';
import { truong } from './truong.ts';
import { vanBan } from './van-ban.ts';

/** Every content type; those with pages in the order of the main menu. */
export const contentTypes = {
  truong,
  'nam-hoc': namHoc,
  'gioi-thieu': gioiThieu,
  'to-chuc': toChuc,
  'tin-tuc': tinTuc,
  'thong-bao': thongBao,
  'cong-khai': congKhai,
  'van-ban': vanBan,
  'hoc-lieu': hocLieu,
  album,
  'lich-cong-tac': lichCongTac,
  'thuc-don': thucDon,
  'thoi-khoa-bieu': thoiKhoaBieu,
  'thong-ke': thongKe,
  'su-kien': suKien,
  'hoi-dap': hoiDap,
  'lay-y-kien': layYKien,
  'goc-phu-huynh': gocPhuHuynh,
  'goc-hoc-sinh': gocHocSinh,
  'lien-he': lienHe,
  'khai-bao': khaiBao,
  'giai-trinh': giaiTrinh,
} as const;

export type ContentTypeId = keyof typeof contentTypes;

/** Data of a file of this type, after its schema. */
export type DataOf<Id extends ContentTypeId> = z.output<(typeof contentTypes)[Id]['schema']>;
