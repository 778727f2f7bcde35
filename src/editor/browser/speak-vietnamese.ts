/** Where Sveltia keeps what a person has set. */
const settingsKey = 'sveltia-cms.prefs';

/** Sveltia follows the language of the browser, which in many schools is English: it begins in Vietnamese everywhere. */
function speakVietnamese(): void {
  const settings = JSON.parse(localStorage.getItem(settingsKey) ?? '{}') as { readonly locale?: string };
  if (settings.locale && settings.locale !== 'auto') return;
  localStorage.setItem(settingsKey, JSON.stringify({ ...settings, locale: 'vi' }));
}

speakVietnamese();
