import './editor.css';
import { init, registerEventListener, registerPreviewStyle } from '@sveltia/cms';
import siteStyles from '../../styles/site.css?url';
import { editorConfigAddress } from '../addresses.ts';
import type { EditorConfig } from '../editor-config.ts';
import { adoptToken } from './adopt-token.ts';
import { openMonthStrip } from './month-strip.ts';
import { watchPickedPictures } from './picked-pictures.ts';
import previewStyles from './preview.css?url';
import { refusalsOf } from './refusals-of.ts';
import { asPlainEntry, type SavedEntry, type SavedMap } from './saved-entry.ts';
import { tidied } from './tidied.ts';

const response = await fetch(editorConfigAddress, { cache: 'no-cache' });
const { cms, rules, isLocal } = (await response.json()) as EditorConfig;
const token = isLocal ? adoptToken() : undefined;
const widthOf = watchPickedPictures(document);
const strip = token ? openMonthStrip(token) : undefined;

registerPreviewStyle(siteStyles);
registerPreviewStyle(previewStyles);
registerEventListener({
  name: 'preSave',
  handler({ author, entry }) {
    const saved = entry as unknown as SavedMap;
    const plain: SavedEntry = asPlainEntry(saved);
    const refusals = refusalsOf(plain, rules, widthOf);
    // Sveltia shows the cause of this very error to the person, and stays on the form.
    if (refusals.length > 0)
      throw new Error('saving_failed', { cause: { message: `Chưa lưu: ${refusals.join(' ')}` } });
    return saved.set('data', saved.get('data').clear().merge(tidied(plain, author.name))) as never;
  },
});
registerEventListener({ name: 'postSave', handler: () => strip?.refresh() });
await init({ config: cms as never });
