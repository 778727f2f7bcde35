import type { FieldReference } from '../../content-types/content-type.ts';
import { contentTypes } from '../../content-types/index.ts';
import type { Problem } from '../../domain/problem.ts';
import { findReferences } from '../markdown/find-references.ts';
import type { ReferenceTargets } from '../markdown/references.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { renderMdx } from '../markdown/render-mdx.ts';
import type { Body, Entry } from '../portal.ts';
import type { LookUp } from '../references/look-up.ts';
import type { AddressedEntry } from './assign-addresses.ts';
import { shownPath } from './draft-entry.ts';

/** Renders the body of an entry and looks up all it refers to. */
export function renderEntry(
  draft: AddressedEntry,
  lookUp: LookUp,
): { entry: Entry; problems: readonly Problem[] } {
  lookUpFields(draft, lookUp);
  const { body, problems } = renderBody(draft, lookUp);
  const { type, file, slug, folders, address, data } = draft;
  const entry = { type, path: shownPath(file), slug, folders, address, data, body } as unknown as Entry;
  return { entry, problems };
}

function lookUpFields(draft: AddressedEntry, lookUp: LookUp): void {
  const definition = contentTypes[draft.type];
  if (!('references' in definition)) return;
  const references = (definition.references as (data: unknown) => readonly FieldReference[])(draft.data);
  if (references.length === 0) return;
  const find = findReferences(draft.fields.source);
  for (const { kind, target, alt = '' } of references) {
    const { line, column } = find(target);
    const at = { path: shownPath(draft.file), line: line + draft.fields.line - 1, column };
    const asking = { file: draft.file, section: draft.type, at };
    if (kind === 'image') lookUp.image(target, alt, asking);
    else lookUp.download(target, asking);
  }
}

function renderBody(
  draft: AddressedEntry,
  lookUp: LookUp,
): { body: Body | null; problems: readonly Problem[] } {
  const { page, file, type } = draft;
  if (!page) return { body: null, problems: [] };
  const asking = ({ line, column }: { line: number; column: number }) => ({
    file,
    section: type,
    at: { path: shownPath(file), line: line + page.line - 1, column },
  });
  const targets: ReferenceTargets = {
    image: (reference) => lookUp.image(reference.target, reference.alt, asking(reference)),
    link: (reference) => lookUp.link(reference.target, asking(reference)),
  };
  if (!page.isMdx) return { body: renderMarkdown(page.source, targets), problems: [] };

  const rendered = renderMdx(page.source, targets);
  if ('body' in rendered) return { body: rendered.body, problems: [] };
  const problems = rendered.problems.map((problem) => ({
    ...problem,
    path: shownPath(file),
    line: (problem.line ?? 1) + page.line - 1,
  }));
  return { body: null, problems };
}
