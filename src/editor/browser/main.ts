import './editor.css';
// Before Sveltia, which looks at the language of the browser as soon as it is loaded.
import './speak-vietnamese.ts';
import {
  init,
  registerCustomFormat,
  registerEventListener,
  registerPreviewStyle,
  registerPreviewTemplate,
} from '@sveltia/cms';
import { dayInVietnam, type LocalDate } from '../../domain/calendar.ts';
import siteStyles from '../../styles/site.css?url';
import { editorConfigAddress } from '../addresses.ts';
import type { EditorConfig } from '../editor-config.ts';
import { previewsOf } from '../preview/previews-of.ts';
import { adoptToken } from './adopt-token.ts';
import { withComingWeek } from './coming-week.ts';
import { withEventIds } from './event-ids.ts';
import { registerFormats } from './file-formats.ts';
import { openMonthStrip } from './month-strip.ts';
import { pickAtOnce } from './pick-at-once.ts';
import { watchPickedPictures } from './picked-pictures.ts';
import previewStyles from './preview.css?url';
import { notSaved, refusalsOf } from './refusals-of.ts';
import { asPlainEntry, type SavedEntry, type SavedMap } from './saved-entry.ts';
import { sayLostConnection } from './say-lost-connection.ts';
import { tidied } from './tidied.ts';

const response = await fetch(editorConfigAddress, { cache: 'no-cache' });
const { cms, rules, isLocal, themeCss } = (await response.json()) as EditorConfig;
const token = isLocal ? adoptToken() : undefined;
const widthOf = watchPickedPictures(document);
pickAtOnce(document);
sayLostConnection(window);
const strip = token ? openMonthStrip(token) : undefined;

registerFormats(registerCustomFormat, rules);
registerPreviewStyle(siteStyles);
registerPreviewStyle(previewStyles);
for (const { name, show } of previewsOf(cms, themeCss)) registerPreviewTemplate(name, show as never);
registerEventListener({
  name: 'preSave',
  handler({ author, entry }) {
    const saved = entry as unknown as SavedMap;
    const plain: SavedEntry = withEventIds(asPlainEntry(saved));
    const refusals = refusalsOf(plain, rules, widthOf);
    // Sveltia shows the cause of this very error to the person, and stays on the form.
    if (refusals.length > 0) throw new Error('saving_failed', { cause: { message: notSaved(refusals) } });
    return saved.set('data', saved.get('data').clear().merge(tidied(plain, author.name))) as never;
  },
});
registerEventListener({ name: 'postSave', handler: () => strip?.refresh() });
const today = dayInVietnam(Date.now()) as LocalDate;
const collections = withComingWeek(cms.collections, today);
await init({ config: { ...cms, collections } as never });
