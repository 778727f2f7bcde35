import type { PackageFault } from '../../domain/evidence-facts.ts';
import { ZipFault } from '../../facts/evidence/zip-fault.ts';

/** Why a package is not put on the site. */
export type Refusal = PackageFault | 'forbidden';

/** A package that is not put on the site. */
export class PackageRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }

  /** Whatever went wrong while unpacking; what nobody foresaw is a damaged package. */
  static from(error: unknown): PackageRefused {
    if (error instanceof PackageRefused) return error;
    return new PackageRefused(error instanceof ZipFault ? error.fault : 'damaged');
  }
}

const again = 'Hãy xuất lại bài giảng ở dạng HTML5 (web) rồi nén thành tệp zip.';

/** What was found and what to do. */
export const refusals = {
  'not-a-zip': (file) => `Gói bài giảng ${file} không phải là tệp zip nên không đăng được. ${again}`,
  damaged: (file) => `Gói bài giảng ${file} bị hỏng hoặc chép chưa hết nên không đăng được. ${again}`,
  encrypted: (file) =>
    `Gói bài giảng ${file} có đặt mật khẩu nên không đăng được. Hãy nén lại, không đặt mật khẩu.`,
  'unsafe-path': (file) =>
    `Gói bài giảng ${file} có tệp trỏ ra ngoài gói nên không an toàn để đăng. Hãy lấy lại gói từ người soạn và kiểm tra virus. ${again}`,
  'too-big': (file) =>
    `Gói bài giảng ${file} khi mở ra quá lớn hoặc có quá nhiều tệp. Hãy nén nhỏ video trong bài, hoặc đăng bài lên nơi chứa video rồi ghi liên kết vào url.`,
  missing: (file) => `Không đọc được gói bài giảng ${file}. Hãy chép lại tệp zip vào cạnh bài.`,
  forbidden: (file) =>
    `Gói bài giảng ${file} có chương trình hoặc tệp Flash nên không đăng được. Hãy xuất lại bài giảng chỉ với HTML5.`,
} as const satisfies Record<Refusal, (file: string) => string>;
