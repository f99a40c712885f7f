import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { linkTargetExists, messages } from './rule.ts';

const others = {
  'tools/borgerbudget.mdx': mdx('status: publiceret\nformerIds: [budget]', '## Sådan gør du\n\n## Sådan gør du\n'),
  'tools/udkast.mdx': mdx('status: kladde'),
  'sources/ressortanalyse-2024.yaml': 'status: publiceret\n',
  'pages/om.mdx': mdx('status: publiceret'),
};

const linking = (address: string) => ({
  ...others,
  'cases/a.mdx': mdx('status: publiceret', `## Først\n\næ 😀 [tekst](${address})`),
});

describe('link-target-exists', () => {
  it.each([
    '/vaerktoejer/borgerbudget/',
    '/vaerktoejer/borgerbudget/#sådan-gør-du',
    '/vaerktoejer/borgerbudget/#s%C3%A5dan-g%C3%B8r-du-1',
    '/vaerktoejer/',
    '/soeg/?q=budget',
    '/skabeloner/case.docx',
    '/kilder/#ressortanalyse-2024',
    '/om/',
    '/',
    '#først',
    'https://www.kk.dk/',
    'https://example.org/?id=7',
    'mailto:redaktion@sammenombyen.invalid',
    'tel:+4500000000',
  ])('accepts %s', async (address) => {
    expect(await findingsOf(linkTargetExists, linking(address))).toEqual([]);
  });

  it.each([
    ['/vaerktoejer/borgerbuget/', messages['no-page']('/vaerktoejer/borgerbuget/', '/vaerktoejer/borgerbudget/')],
    ['/eksempler/borgerbudget/', messages['no-page']('/eksempler/borgerbudget/', '/vaerktoejer/borgerbudget/')],
    ['/skabeloner/værktøj.docx', messages['no-page']('/skabeloner/værktøj.docx', undefined)],
    ['/helt/andet/sted/', messages['no-page']('/helt/andet/sted/', undefined)],
    ['/vaerktoejer/borgerbudget', messages['no-slash']('/vaerktoejer/borgerbudget', '/vaerktoejer/borgerbudget/')],
    [
      '/vaerktoejer/borgerbudget#trin',
      messages['no-slash']('/vaerktoejer/borgerbudget#trin', '/vaerktoejer/borgerbudget/#trin'),
    ],
    ['/vaerktoejer/udkast/', messages.unpublished('/vaerktoejer/udkast/')],
    ['/vaerktoejer/budget/', messages.moved('/vaerktoejer/budget/', '/vaerktoejer/borgerbudget/')],
    ['/vaerktoejer/borgerbudget/#saadan-goer-du', messages['no-anchor']('saadan-goer-du', 'sådan-gør-du')],
    ['/kilder/#ressortanalyse', messages['no-anchor']('ressortanalyse', 'ressortanalyse-2024')],
    ['#sidst', messages['no-anchor']('sidst', undefined)],
    ['../borgerbudget/', messages.relative('../borgerbudget/')],
    ['http://www.kk.dk/', messages['not-https']('http://www.kk.dk/')],
    ['https://www.kk.dk/?utm_source=mail&id=1&fbclid=x', messages.tracking('utm_source, fbclid')],
  ])('refuses %s', async (address, message) => {
    expect(await findingsOf(linkTargetExists, linking(address))).toEqual([{ at: 'cases/a.mdx:7:6', message }]);
  });

  it('looks at definitions of links', async () => {
    const files = { ...others, 'cases/a.mdx': mdx('status: kladde', '[x][y]\n\n[y]: /findes/ikke/') };
    expect((await findingsOf(linkTargetExists, files)).map(({ at }) => at)).toEqual(['cases/a.mdx:7:1']);
  });

  it('looks at addresses in fields', async () => {
    const files = { 'entrances/a.mdx': mdx('status: kladde\nurl: https://www.kk.dk/?gclid=x') };
    expect(await findingsOf(linkTargetExists, files)).toEqual([
      { at: 'entrances/a.mdx:3:6', message: messages.tracking('gclid') },
    ]);
  });

  it.each([
    ['that is there', { 'tools/a/index.mdx': '![To](./b.jpg)', 'tools/a/b.jpg': '' }, []],
    ['that is there, by reference', { 'tools/a/index.mdx': '![To][b]\n\n[b]: b.jpg', 'tools/a/b.jpg': '' }, []],
    [
      'that is not there, by reference',
      { 'tools/a/index.mdx': '![To][b]\n\n[b]: b.jpg' },
      [messages['no-image']('b.jpg')],
    ],
    ['that is not there', { 'tools/a/index.mdx': '![To](./b.jpg)' }, [messages['no-image']('./b.jpg')]],
    ['of an entry without a folder', { 'tools/a.mdx': '![To](b.jpg)' }, [messages['image-needs-folder']('a')]],
  ])('asks for an image %s', async (_title, files, wanted) => {
    const texts = Object.entries(files).map(([path, body]) => [
      path,
      path.endsWith('.mdx') ? mdx('status: kladde', body) : '',
    ]);
    const found = await findingsOf(linkTargetExists, Object.fromEntries(texts) as Record<string, string>);
    expect(found.map(({ message }) => message)).toEqual(wanted);
  });
});
