import { describe, expect, it } from 'vitest';

import { readEntry } from './entry.ts';
import { mdx } from './sample.ts';

const place = { collection: 'tools', id: 'a', file: 'content/tools/a.mdx' } as const;

const texts: [string, string][] = [
  [
    'fields and a body',
    mdx(`title: Åben dør 🚪\nwhat: ${'Lang tekst. '.repeat(40)}\nlevel: [samskab]`, '## Godt\n\nÆøå 👍.\n'),
  ],
  ['a byte order mark and CRLF', `\uFEFF${mdx('title: A', 'Tekst.\n').replaceAll('\n', '\r\n')}`],
  ['no fences', 'Kun tekst.\n'],
  ['broken fields', mdx('title: [a', '# B\n')],
  ['half of a character outside the first plane', mdx('title: A', 'Tekst \uD83D.\n')],
  ['nothing', ''],
];

describe('readEntry', () => {
  it.each(texts)('reads %s alike, whether it is one of many or not, and again after another', async (_what, text) => {
    const seen = [];
    for (const isOneOfMany of [false, true]) {
      const entry = await readEntry(place, text, { isOneOfMany });
      const look = () => ({
        text: entry.text.toWellFormed(),
        data: structuredClone({ ...entry.data }),
        problems: entry.problems,
        faults: entry.faults,
        body: entry.body,
        bodyFault: entry.bodyFault,
        yaml: entry.yaml,
        point: entry.pointAt(12),
      });
      const first = look();
      await readEntry({ ...place, id: 'b' }, mdx('title: B'));
      seen.push(first, look());
    }
    const [wanted, ...others] = seen;
    expect(wanted?.text).toBe(text.replace('\uFEFF', '').toWellFormed());
    for (const other of others) expect(other).toEqual(wanted);
  });
});
