import { readFile } from 'node:fs/promises';

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { fieldsOf } from './kind-fields.ts';
import { templates, wordTemplate } from './template.ts';
import { readWordDocument } from './word/document.ts';
import { elementsIn, readXml, wordsIn } from './word/xml.ts';

describe('the Word template', () => {
  it('is the same bytes every time', async () => {
    expect(await wordTemplate('cases')).toEqual(await wordTemplate('cases'));
  });

  it.each(Object.entries(templates))('committed for %s fits the schema', async (name, collection) => {
    const [committed, made] = [await readFile(`public/skabeloner/${name}.docx`), await wordTemplate(collection)].map(
      (bytes) => unzipSync(bytes),
    );
    expect(Object.keys(committed ?? {})).toEqual(Object.keys(made ?? {}));
    for (const [path, content] of Object.entries(made ?? {})) {
      expect(new TextDecoder().decode(committed?.[path]), path).toBe(new TextDecoder().decode(content));
    }
  });

  it('has a place for every field that a person fills in', async () => {
    const files = unzipSync(await wordTemplate('cases'));
    const root = readXml(new TextDecoder().decode(files['word/document.xml']));
    const lines = new Set([...elementsIn(root)].filter(({ name }) => name === 'w:p').map(wordsIn));
    const automatic = ['created', 'demo', 'formerIds', 'reviewEveryMonths'];
    for (const { key, label, shape } of fieldsOf('cases')) {
      if (automatic.includes(key)) continue;
      const labels =
        shape.type === 'group'
          ? shape.fields.map((inner) => (inner.label === label ? label : `${label}: ${inner.label}`))
          : [label];
      for (const wanted of labels) expect(lines).toContain(wanted);
    }
  });

  it('imports as nothing at all where nobody has written in it', async () => {
    const { tree, notes, title } = await readWordDocument(await wordTemplate('cases'));
    const words = tree.children.filter(({ type }) => type !== 'heading' && type !== 'table');
    expect([words, notes, title]).toEqual([[], [], undefined]);
  });
});
