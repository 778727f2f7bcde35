import type { FileFact } from '../../domain/evidence-facts.ts';
import type { DeclarationFact } from '../../domain/facts.ts';
import type { Portal, PublishedFile, PublishedPicture } from '../../facts/portal.ts';
import type { SiteInput } from '../site-input.ts';
import { sampleDocument, sampleRubric } from './sample-criteria.ts';
import { dayOf } from './sample-day.ts';
import { sampleEntries } from './sample-entries.ts';
import { sampleReport } from './sample-report.ts';

/**
 * The sample school in the place of the school that is built: its own files, a report with every outcome, one picture
 * for all. The documents of the criteria are the real ones.
 *
 * @param picture Address of the picture.
 */
export function sampleInput(real: SiteInput, picture: string): SiteInput {
  const portal = samplePortal(real.portal, picture);
  const [material] = portal.entries['hoc-lieu'];
  return {
    ...real,
    portal,
    report: sampleReport(real.report),
    criteria: [sampleDocument],
    allCriteria: [...real.allCriteria, sampleDocument],
    hasSearch: true,
    packages: new Map([[material?.address ?? '', { href: '/goi/mau/', bytes: 3_400_000 }]]),
  };
}

function samplePortal(real: Portal, picture: string): Portal {
  const pictureOf = (reference: string): PublishedPicture => ({
    src: picture,
    width: 600,
    height: 450,
    file: `mau/${reference}`,
  });
  return {
    ...real,
    entries: sampleEntries(),
    picture: (_, reference) => (reference ? pictureOf(reference) : undefined),
    file: (_, reference) => (reference ? fileOf(reference) : undefined),
    picturesBeside: () => [],
    facts: { ...real.facts, files: sampleFiles, declarations: sampleDeclarations },
  };
}

const fileOf = (reference: string): PublishedFile => ({
  href: '/',
  bytes: 245_760,
  extension: reference.slice(reference.lastIndexOf('.') + 1),
  file: `mau/${reference}`,
});

/** What the samples say of their files: how many pages they have. */
const sampleFiles: readonly FileFact[] = ['quyet-dinh.pdf', 'ke-hoach.pdf', 'du-toan.pdf'].map(
  (name, index) => ({
    file: `mau/${name}`,
    section: 'van-ban',
    bytes: 245_760,
    format: 'pdf',
    pages: index + 2,
    at: { path: 'content/van-ban/mau.md' },
  }),
);

const sampleDeclarations: readonly DeclarationFact[] = [
  {
    document: sampleRubric,
    clause: 'I.2',
    requirement: 'may-tinh',
    shortfalls: 3,
    evidence: [
      '/tin-tuc/thu-vien/',
      'https://phan-mem.example.edu.vn/danh-sach',
      'Sổ tài sản, quyển 2, trang 14',
    ],
    declaredBy: 'Phạm Văn Mẫu',
    position: 'Nhân viên văn thư',
    declaredOn: dayOf('2025-09-08'),
    at: { path: 'content/khai-bao/mau/I.2.yaml' },
  },
  {
    document: sampleRubric,
    clause: 'II.2',
    shortfalls: 0,
    evidence: [],
    declaredBy: 'Bùi Văn Mẫu',
    position: 'Phó Hiệu trưởng',
    declaredOn: dayOf('2025-09-09'),
    at: { path: 'content/khai-bao/mau/II.2.yaml' },
  },
];
