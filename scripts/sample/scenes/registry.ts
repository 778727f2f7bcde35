import { amNhac } from './am-nhac.ts';
import { banhChungScene } from './banh-chung.ts';
import { bongDa } from './bong-da.ts';
import { buaAnBanTru } from './bua-an-ban-tru.ts';
import { chanDung } from './chan-dung.ts';
import { congTruong } from './cong-truong.ts';
import { docSach } from './doc-sach.ts';
import { doiTntp } from './doi-tntp.ts';
import { giaoThong } from './giao-thong.ts';
import { hoaPhuong } from './hoa-phuong.ts';
import { hoaTangMe } from './hoa-tang-me.ts';
import { hoiChoXuan } from './hoi-cho-xuan.ts';
import { hopPhuHuynh } from './hop-phu-huynh.ts';
import { khaiGiang } from './khai-giang.ts';
import { khamSucKhoe } from './kham-suc-khoe.ts';
import { langGom } from './lang-gom.ts';
import { lopHoc } from './lop-hoc.ts';
import { muaRet } from './mua-ret.ts';
import { ngayNhaGiao } from './ngay-nha-giao.ts';
import { phongChay } from './phong-chay.ts';
import { quyenGop } from './quyen-gop.ts';
import { rungChuong } from './rung-chuong.ts';
import { sanKhau } from './san-khau.ts';
import type { Scene } from './scene.ts';
import { theDuc } from './the-duc.ts';
import { thiNghiemStem } from './thi-nghiem-stem.ts';
import { thuVien } from './thu-vien.ts';
import { tinHoc } from './tin-hoc.ts';
import { tongKet } from './tong-ket.ts';
import { trongCay } from './trong-cay.ts';
import { trungThu } from './trung-thu.ts';
import { veTranh } from './ve-tranh.ts';
import { vuonTruong } from './vuon-truong.ts';

/** Every scene by the name used in `pictures.yaml`. */
export const scenes = {
  'am-nhac': amNhac,
  'banh-chung': banhChungScene,
  'bong-da': bongDa,
  'bua-an-ban-tru': buaAnBanTru,
  'chan-dung': chanDung,
  'cong-truong': congTruong,
  'doc-sach': docSach,
  'doi-tntp': doiTntp,
  'giao-thong': giaoThong,
  'hoa-phuong': hoaPhuong,
  'hoa-tang-me': hoaTangMe,
  'hoi-cho-xuan': hoiChoXuan,
  'hop-phu-huynh': hopPhuHuynh,
  'khai-giang': khaiGiang,
  'kham-suc-khoe': khamSucKhoe,
  'lang-gom': langGom,
  'lop-hoc': lopHoc,
  'mua-ret': muaRet,
  'ngay-nha-giao': ngayNhaGiao,
  'phong-chay': phongChay,
  'quyen-gop': quyenGop,
  'rung-chuong': rungChuong,
  'san-khau': sanKhau,
  'the-duc': theDuc,
  'thi-nghiem-stem': thiNghiemStem,
  'thu-vien': thuVien,
  'tin-hoc': tinHoc,
  'tong-ket': tongKet,
  'trong-cay': trongCay,
  'trung-thu': trungThu,
  've-tranh': veTranh,
  'vuon-truong': vuonTruong,
} as const satisfies Readonly<Record<string, Scene>>;
