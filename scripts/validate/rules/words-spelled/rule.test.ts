import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, wordsSpelled } from './rule.ts';

const found = async (fields: string, body: string, words = '', file = 'tools/a.mdx') =>
  (await findingsOf(wordsSpelled, { [file]: mdx(`status: kladde\n${fields}`, body) }, { words })).map(
    ({ at, message }) => `${at.replace(`${file}:`, '')} ${/^"([^"]*)"/.exec(message)?.[1] ?? ''}`,
  );

describe('words-spelled', { timeout: 60_000 }, () => {
  it.each([
    ['plain Danish', 'Borgerne tog cyklerne med på færgen.'],
    ['compounds and their forms', 'Dialogværktøjets borgerbudgetter og lokaludvalgsmøderne.'],
    ['first parts that stand alone', 'Børne- og Ungdomsforvaltningen; ide- og behovsfasen; case-arbejdet.'],
    ['abbreviations', 'Bl.a. kl. 9, f.eks. ca. 5 mio. kr., jf. bilag, evt. m.m. og m.fl. til SFO’en, BIFs sms’er.'],
    ['numbers and what holds one', '12.500 kr., 1-til-1, A4-ark, 2. sal, COVID19x.'],
    [
      'addresses, paths and file names',
      'Se kk.dk, was.digst.dk/tilgaeng, /om/xyzzy/, abc@qwerty.invalid og xyzzyq.pdf.',
    ],
    ['code', 'Skriv `npm run qwertyx` i ruden.'],
    ['code blocks', '```\nqwertyx zxcvbnm\n```'],
    ['names in a sentence', 'Vi spurgte Kowalczyk og Nowakowska om UngeVærk.'],
    ['what can stand on either side of a slash', 'Kvinder og/eller mænd.'],
    ['letters written with two signs, and soft hyphens', 'Ma\u030aden, bor\u00adgerne gør det på.'],
    ['names of files and folders in code', 'Se `content/qwertyx`.'],
    ['addresses of links', 'Se [siden](/qwertyx/zxcvbnm/).'],
  ])('takes %s', async (_, body) => {
    expect(await found('title: En titel', body)).toEqual([]);
  });

  it.each([
    ['a body', 'title: Et bord', 'Her er en besluttning.', ['6:11 besluttning']],
    ['every time it stands there', 'title: Et bord', 'ogå\nogå', ['6:1 ogå', '7:1 ogå']],
    ['a title', 'title: Et bordd', '', ['3:11 bordd']],
    ['a folded field', 'summary: >-\n  Det er en lang\n  tekst med en fejll i.', '', ['5:16 fejll']],
    ['a field in quotes', 'summary: "Det er \\"fejll\\" her."', '', ['3:20 fejll']],
    ['a list of objects', 'steps:\n  - text: Tag hatten af\n  - text: Tag hattten på', '', ['5:15 hattten']],
    ['a heading', 'title: Et bord', '## Overskrifft', ['6:4 Overskrifft']],
    ['a table', 'title: Et bord', '| a | b |\n|---|---|\n| hus | husst |', ['8:9 husst']],
    ['what an image shows', 'title: Et bord', '![Et bordd](a.png)', ['6:6 bordd']],
    [
      'the heading of a component',
      'title: Et bord',
      '<Details title="Se billledet">\n  Her\n</Details>',
      ['6:20 billledet'],
    ],
    ['a quotation', 'title: Et bord', 'Han sagde <Quote source="b">kom nuu</Quote>.', ['6:33 nuu']],
    ['a name that looks like another', 'title: Et bord', 'De bor på Amsterdaam.', ['6:11 Amsterdaam']],
    ['a capital that begins a sentence', 'title: Et bord', 'Ja. Besluttningen er her.', ['6:5 Besluttningen']],
    ['two words without a space', 'title: Et bord', 'Tag det.Besluttningen er her.', ['6:9 Besluttningen']],
    ['one half of a word with a hyphen', 'title: Et bord', 'Det er case-arbejjde.', ['6:8 case-arbejjde']],
    ['after emoji and æøå', 'title: Et bord', 'Æblet 😀 og besluttning', ['6:13 besluttning']],
    ['a compound of words that do not belong together', 'title: Et bord', 'Et partnerkab.', ['6:4 partnerkab']],
  ])('finds a misspelling in %s', async (_, fields, body, expected) => {
    expect(await found(fields, body)).toEqual(expected);
  });

  it('counts lines with CRLF and a byte order mark as editors do', async () => {
    const file = `\uFEFF${mdx('status: kladde\ntitle: Et bord', 'En besluttning').replaceAll('\n', '\r\n')}`;
    const issues = await findingsOf(wordsSpelled, { 'tools/a.mdx': file }, { words: '' });
    expect(issues.map(({ at }) => at)).toEqual(['tools/a.mdx:6:4']);
  });

  it('asks the editors’ list', async () => {
    const body = 'Gamification er no wrong door, og no er fejl. Gamifications.';
    expect(await found('title: Et bord', body)).toHaveLength(6);
    expect(await found('title: Et bord', body, 'gamification\nno wrong door')).toEqual(['6:35 no']);
  });

  it('leaves what people search for alone', async () => {
    expect(await found('keywords: [citizens assembly]\nsynonyms: [qwertyx]', '', '', 'topics/a.mdx')).toEqual([]);
  });

  it('leaves what a source is called alone', async () => {
    const source = 'status: kladde\ntitle: Partycypacja obywatelska\npublisher: Urząd\nnote: Den er oversatt.\n';
    const issues = await findingsOf(wordsSpelled, { 'sources/a.yaml': source }, { words: '' });
    expect(issues.map(({ at }) => at)).toEqual(['sources/a.yaml:4:14']);
  });

  it('stops where a file is not in Danish', async () => {
    const body = Array.from(
      { length: 60 },
      (_, index) => `qw${'abcdefghij'[index % 10] ?? ''}${'xz'.repeat((index % 6) + 1)}`,
    ).join('\n');
    expect(await found('title: Et bord', body)).toHaveLength(50);
  });

  it('suggests, and says where a word that is right belongs', async () => {
    const issues = await findingsOf(
      wordsSpelled,
      { 'tools/a.mdx': mdx('status: kladde\ntitle: Ogå', 'dialogværktøjt') },
      { words: '' },
    );
    expect(issues.map(({ message }) => message)).toEqual([
      messages.unknown('Ogå', ['Også', 'Omgå', 'Opgå']),
      messages.unknown('dialogværktøjt', ['dialogværktøj', 'dialogværktøjet', 'dialogværktøjte']),
    ]);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('says nothing where nobody asked', async () => {
    expect(await findingsOf(wordsSpelled, { 'tools/a.mdx': mdx('title: Xyzzyq') })).toEqual([]);
  });
});
