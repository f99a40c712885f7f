/** Starts the editor on its page. What the build knows stands in the page's data attributes. */
// First, because the editor reads its language as it is loaded.
import './prefer-danish.ts';

import CMS from '@sveltia/cms';

import { collectionFormats } from '#schema/collection-format.ts';
import { collectionNames } from '#schema/index.ts';

import { bodyComponents } from './body-components.ts';
import { cmsConfig, collectionOf, type EditorialSetup } from './cms-config.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';
import type { Values } from './form-values.ts';
import { saveProblems } from './save-check.ts';

const root = document.querySelector<HTMLElement>('#nc-root');
const setup = JSON.parse(root?.dataset['setup'] ?? '{}') as Omit<EditorialSetup, 'site'> & { base: string };
const isOnThisComputer = /^(?:localhost|127\.0\.0\.1|.+\.localhost)$/.test(window.location.hostname);

if (setup.server === undefined && !isOnThisComputer) {
  // A browser lets a page write to a folder only where the page is served from the same computer, so say how to get there.
  document.querySelector('#kun-lokalt')?.removeAttribute('hidden');
} else {
  for (const name of collectionNames) {
    CMS.registerCustomFormat(name, collectionFormats[name], {
      fromFile: (text: string) => readEntryFile(name, text),
      toFile: (values: Values) => writeEntryFile(name, values),
    });
  }
  for (const component of bodyComponents()) CMS.registerEditorComponent(component);
  CMS.registerEventListener({
    name: 'preSave',
    handler({ entry }) {
      const { collection: formName, data } = entry.toJS() as { collection: string; data: Values };
      const collection = collectionOf(formName);
      const problems = collection ? saveProblems(collection, data) : [];
      if (problems.length === 0) return;
      // The editor shows the cause of this very error in its dialog; of any other it says only that something went wrong.
      throw new Error('saving_failed', { cause: new Error(problems.map((problem) => `• ${problem}`).join('\n')) });
    },
  });
  void CMS.init({ config: cmsConfig({ ...setup, site: new URL(setup.base, window.location.href).href }) });
}
