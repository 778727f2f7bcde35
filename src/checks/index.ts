import type { Check } from '../domain/check.ts';
import { albumPhotos } from './album-photos.ts';
import { approvedBeforePosting } from './approved-before-posting.ts';
import { brokenReferences } from './broken-references.ts';
import { declared } from './declared.ts';
import { declaredFigures } from './declared-figures.ts';
import { disclosures } from './disclosures.ts';
import { documentFormat } from './document-format.ts';
import { documentLevels } from './document-levels.ts';
import { documentNumbering } from './document-numbering.ts';
import { documentsInTime } from './documents-in-time.ts';
import { eventLessons } from './event-lessons.ts';
import { eventsCovered } from './events-covered.ts';
import { html5Lessons } from './html5-lessons.ts';
import { imageAlt } from './image-alt.ts';
import { imageWidth } from './image-width.ts';
import { internalAccess } from './internal-access.ts';
import { lessonTitles } from './lesson-titles.ts';
import { lessonsPerTeacher } from './lessons-per-teacher.ts';
import { libraryCoverage } from './library-coverage.ts';
import { monthlyRecords } from './monthly-records.ts';
import { noticesInTime } from './notices-in-time.ts';
import { personalData } from './personal-data.ts';
import { pictureConsent } from './picture-consent.ts';
import { postedOnTime } from './posted-on-time.ts';
import { postingGap } from './posting-gap.ts';
import { postsPerMonth } from './posts-per-month.ts';
import { requiredDocuments } from './required-documents.ts';
import { requiredFields } from './required-fields.ts';
import { requiredSections } from './required-sections.ts';
import { resourcesPerMonth } from './resources-per-month.ts';
import { retention } from './retention.ts';
import { spelling } from './spelling.ts';
import { testsPerMonth } from './tests-per-month.ts';
import { timetableInForce } from './timetable-in-force.ts';
import { upToDate } from './up-to-date.ts';
import { weeklySchedule } from './weekly-schedule.ts';
import { yearlyStatistics } from './yearly-statistics.ts';

/** Every check, in alphabetical order. */
export const checks = [
  albumPhotos,
  approvedBeforePosting,
  brokenReferences,
  declared,
  declaredFigures,
  disclosures,
  documentFormat,
  documentLevels,
  documentNumbering,
  documentsInTime,
  eventLessons,
  eventsCovered,
  html5Lessons,
  imageAlt,
  imageWidth,
  internalAccess,
  lessonTitles,
  lessonsPerTeacher,
  libraryCoverage,
  monthlyRecords,
  noticesInTime,
  personalData,
  pictureConsent,
  postedOnTime,
  postingGap,
  postsPerMonth,
  requiredDocuments,
  requiredFields,
  requiredSections,
  resourcesPerMonth,
  retention,
  spelling,
  testsPerMonth,
  timetableInForce,
  upToDate,
  weeklySchedule,
  yearlyStatistics,
] as readonly Check[];
