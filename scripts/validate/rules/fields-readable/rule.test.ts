import { describe, expect, it } from 'vitest';

import { findingsOf } from '../../sample.ts';
import { fieldsReadable, messages } from './rule.ts';

describe('fields-readable', () => {
  it.each([
    ['plain fields', '---\ntitle: A\n---\n'],
    ['fields with CRLF and a byte order mark', '\uFEFF---\r\ntitle: A\r\n---\r\n'],
    ['signs that only look like anchors', '---\ntitle: "R&D * 2"\n---\n'],
  ])('accepts %s', async (_title, text) => {
    expect(await findingsOf(fieldsReadable, { 'tools/a.mdx': text })).toEqual([]);
  });

  it.each([
    ['no fields', 'Kun tekst', '1:1', messages['no-fences']()],
    ['an odd fence', '---\ntitle: A\n---foo: bar\n---\n', '1:1', messages['odd-fences']()],
    ['a key that stands twice', '---\ntitle: A\nsummary: B\ntitle: C\n---\n', '4:1', messages.duplicateKey('title')],
    ['an anchor', '---\ntitle: &a A\n---\n', '2:8', messages.anchor()],
    ['an alias', '---\ntitle: *fed*\n---\n', '2:8', messages.anchor()],
    ['a tag', '---\ntitle: !!js/function x\n---\n', '2:8', messages.tag()],
    ['a colon in a text', '---\næ: 😀\ntitle: det er: sådan\n---\n', '3:8', messages.colon()],
    ['CRLF before the fault', '---\r\nsummary: A\r\ntitle: @A\r\n---\r\n', '3:8', messages.specialStart()],
    ['a byte order mark before the fault', '\uFEFF---\ntitle: @A\n---\n', '2:8', messages.specialStart()],
  ])('refuses %s', async (_title, text, place, message) => {
    expect(await findingsOf(fieldsReadable, { 'tools/a.mdx': text })).toEqual([
      { at: `tools/a.mdx:${place}`, message },
    ]);
  });

  it('places faults in files that are YAML alone', async () => {
    expect(await findingsOf(fieldsReadable, { 'terms/a.yaml': 'term: A\nterm: B\n' })).toEqual([
      { at: 'terms/a.yaml:2:1', message: messages.duplicateKey('term') },
    ]);
  });

  it('reports several faults in one file', async () => {
    const text = '---\ntitle: A\ntitle: B\nsummary: C\nsummary: D\n---\n';
    expect(await findingsOf(fieldsReadable, { 'tools/a.mdx': text })).toHaveLength(2);
  });
});
