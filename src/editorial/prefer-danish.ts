/** The editor follows the browser's language unless told otherwise, and a browser at work is often in English. */
const preferencesKey = 'sveltia-cms.prefs';

const stored = JSON.parse(window.localStorage.getItem(preferencesKey) ?? '{}') as Record<string, unknown>;
const { locale = 'auto' } = stored;
if (locale === 'auto') {
  window.localStorage.setItem(preferencesKey, JSON.stringify({ ...stored, locale: 'da' }));
}
