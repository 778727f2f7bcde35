import type { PackageFact, PackageFault } from '../../domain/evidence-facts.ts';
import type { Problem } from '../../domain/problem.ts';

/** Why a package is not put on the site. */
export type Refusal = PackageFault | 'forbidden';

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
    `Gói bài giảng ${file} khi mở ra quá lớn hoặc có quá nhiều tệp. Hãy nén nhỏ video trong bài, hoặc đăng bài lên nơi chứa video rồi ghi địa chỉ vào liên kết (url).`,
  missing: (file) => `Không đọc được gói bài giảng ${file}. Hãy chép lại tệp zip vào cạnh bài.`,
  forbidden: (file) =>
    `Gói bài giảng ${file} có chương trình hoặc tệp Flash nên không đăng được. Hãy xuất lại bài giảng chỉ với HTML5.`,
} as const satisfies Record<Refusal, (file: string) => string>;

/** Packages that the site will not take, as their lists of files tell; what is wrong inside shows only when unpacked. */
export const refusedPackages = (packages: readonly PackageFact[]): Problem[] =>
  packages.flatMap(({ file, fault, forbidden, at }) => {
    const reason = fault ?? (forbidden.length > 0 ? 'forbidden' : undefined);
    return reason ? [{ ...at, message: refusals[reason](file) }] : [];
  });
