import { gunzipSync, gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { packTightly } from './tight-packing.ts';

const text = Array.from({ length: 400 }, (_, number) => `${String(number * 7919)} dialog med københavnere`).join('\n');
const packed = gzipSync(text, { level: 9 });

describe('packTightly', () => {
  it.each(['wasm.da.pagefind', 'pagefind.da_b32a733fbe.pf_meta', 'sprog.gz'])(
    'makes %s smaller and leaves what is in it',
    async (path) => {
      const { content } = await packTightly({ path, content: packed });
      expect(content.length).toBeLessThan(packed.length);
      expect(gunzipSync(content).toString('utf8')).toBe(text);
    },
  );

  it.each([
    ['index/da_1.pf_index', packed],
    ['fragment/da_2.pf_fragment', packed],
    ['pagefind.js', Buffer.from('const a=1')],
    ['pagefind-entry.json', Buffer.from('{}')],
  ])('leaves %s as it is', async (path, content) => {
    const file = { path, content };
    expect(await packTightly(file)).toBe(file);
  });

  it('never makes a file larger', async () => {
    const small = await packTightly({
      path: 'sprog.gz',
      content: (await packTightly({ path: 'sprog.gz', content: packed })).content,
    });
    const again = await packTightly({ path: 'sprog.gz', content: small.content });
    expect(again.content.length).toBe(small.content.length);
  });
});
