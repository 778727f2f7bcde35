import type { Command } from 'commander';
import { contentOption, criteriaOption } from '../options.ts';

/** Options of `new`, as typed. */
export interface NewOptions {
  readonly content: string;
  readonly criteria: readonly string[];
  readonly title?: string;
  readonly category?: string;
  readonly date?: string;
  readonly author?: string;
  readonly summary?: string;
  readonly picture?: string;
  readonly alt?: string;
  readonly consent?: boolean;
  readonly approvedBy?: string;
}

export const newOptions = (command: Command): Command =>
  criteriaOption(contentOption(command))
    .option('--title <tiêu đề>', 'tiêu đề bài')
    .option('--category <chuyên mục>', 'chuyen-mon, doan-the, hoat-dong, tin-khac hoặc thong-bao')
    .option('--date <ngày>', 'ngày đăng (không ghi: hôm nay, giờ Việt Nam)')
    .option('--author <người viết>', 'mã trong content/to-chuc, hoặc họ tên')
    .option('--summary <tóm tắt>', 'một hai câu, hiện ở trang danh sách')
    .option('--picture <tệp ảnh>', 'ảnh để chép vào bài, tự xoay và thu nhỏ')
    .option('--alt <mô tả>', 'trong ảnh có gì, cho người không nhìn thấy ảnh')
    .option('--consent', 'ảnh có học sinh và đã được gia đình đồng ý')
    .option('--approved-by <người duyệt>', 'mã hoặc họ tên người duyệt; ngày duyệt là ngày đăng');
