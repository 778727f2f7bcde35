import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorAccess } from '../../content-types/truong.ts';
import { editorBase, editorConfigAddress } from '../../editor/addresses.ts';
import { serversOf } from '../../editor/backend.ts';
import { editorConfig } from '../../editor/editor-config.ts';
import { editorPage } from '../../editor/editor-page.ts';
import { editorPolicy } from '../../editor/editor-policy.ts';
import { editorInputOf } from '../../editor/input-of.ts';
import { schoolOf } from '../../facts/portal.ts';
import type { Judged } from '../../read-and-judge.ts';
import { editorHelpPage } from '../../site/editor/editor-help-page.ts';
import { type SiteInput, siteAssets } from '../../site/site-input.ts';
import { themeCss } from '../../site/theme/theme-sheet.ts';
import { bundleEditor } from './bundle-editor.ts';

interface EditorPlace {
  readonly root: string;
  readonly cacheDir: string;
  readonly outDir: string;
  /** Gets each page, its path from the site's root without a leading slash. */
  onPage(page: string, html: string): void;
}

/**
 * Writes `/quan-tri/`: the editor where the school has said where it saves, else a page that tells how to write on
 * one's own machine. No other page loads anything of it. To be called after Astro has rendered.
 */
export async function writeEditor(input: SiteInput & Judged, place: EditorPlace): Promise<void> {
  const access = schoolOf(input.portal)?.editor;
  const html = access ? await withEditor(access, input, place) : editorHelpPage(input, siteAssets());
  mkdirSync(join(place.outDir, editorBase), { recursive: true });
  writeFileSync(join(place.outDir, editorBase, 'index.html'), html);
  place.onPage(`${editorBase.slice(1)}index.html`, html);
}

/** Puts the editor's files and configuration in place. @returns its page. */
async function withEditor(
  access: EditorAccess,
  { portal, applied, report }: Judged,
  { root, cacheDir, outDir }: EditorPlace,
): Promise<string> {
  const bundle = await bundleEditor(root, cacheDir);
  cpSync(bundle.folder, join(outDir, editorBase), {
    recursive: true,
    filter: (path) => !path.endsWith('manifest.json'),
  });
  const colours = themeCss(schoolOf(portal) ?? {});
  const input = editorInputOf(portal, applied, { access, today: report.asOf, themeCss: colours });
  writeFileSync(join(outDir, editorConfigAddress), JSON.stringify(editorConfig(input)));
  return editorPage({
    schoolName: input.schoolName,
    script: editorBase + bundle.script,
    stylesheet: editorBase + bundle.stylesheet,
    policy: editorPolicy(serversOf(access, input.site)),
  });
}
