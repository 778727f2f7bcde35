import type { Check } from '../domain/check.ts';
import { brokenReferences } from './broken-references.ts';
import { declared } from './declared.ts';
import { imageAlt } from './image-alt.ts';
import { imageWidth } from './image-width.ts';
import { postsPerMonth } from './posts-per-month.ts';
import { requiredFields } from './required-fields.ts';
import { requiredSections } from './required-sections.ts';

/** Every check, in alphabetical order. */
export const checks = [
  brokenReferences,
  declared,
  imageAlt,
  imageWidth,
  postsPerMonth,
  requiredFields,
  requiredSections,
] as readonly Check[];
