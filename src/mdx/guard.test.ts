import { mdxToMdast, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';

import { checkTree, mdxGuard } from './guard.ts';

function problems(source: string) {
  return checkTree(mdxToMdast(source, { features: { gfm: true } }), source);
}

describe('checkTree', () => {
  it.each([
    'Almindelig tekst med **fed**, *kursiv* og `kode {her} <b>`.',
    '## Overskrift\n\n- punkt\n- punkt\n\n1. et\n2. to\n\n> citat\n\n---',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'Note[^1]\n\n[^1]: En note.',
    '[Borgerbudget](/vaerktoejer/borgerbudget/) og [kk.dk](https://www.kk.dk/) og [mail](mailto:a@b.dk)',
    '![To kolleger](./billede.jpg)',
    '![To kolleger][b]\n\n[b]: ./billede.webp',
    '<Note title="Husk">\n  Tekst **fed**\n</Note>',
    '<Details title="Et eksempel">\n\nTekst\n\n</Details>',
    'Tekst <Quote source="ressortanalyse-2024">ordret</Quote>',
    '{/* en bemærkning */}',
    '{/* en */ /* to */}',
    'Skriv \\{navn\\} og 3 \\< 4',
    'Import af varer',
    'Se https://www.kk.dk/',
  ])('accepts %j', (source) => {
    expect(problems(source)).toEqual([]);
  });

  it.each([
    ['import x from "y"', 1, 1, 'import'],
    ['Hej\n\nexport const a = 1', 3, 1, 'export'],
    ['æøå 😀 {1 + 1}', 1, 8, 'krøllede parenteser'],
    ['{/* a */ evil() /* b */}', 1, 1, 'kørt som kode'],
    ['{}', 1, 1, 'kørt som kode'],
    ['Hej <b>med</b> dig', 1, 5, '**fed**'],
    ['<script>alert(1)</script>', 1, 1, '<script>'],
    ['<p onclick="x()">hej</p>', 1, 1, '<p>'],
    ['<Nothe>hej</Nothe>', 1, 1, 'Mente du <Note>?'],
    ['<toString/>', 1, 1, '<toString>'],
    ['<constructor/>', 1, 1, '<constructor>'],
    ['<>hej</>', 1, 1, 'Tomme mærker'],
    ['<Note titel="x">hej</Note>', 1, 7, 'Mente du title?'],
    ['<Note onClick="x()">hej</Note>', 1, 7, 'onClick'],
    ['<Note set:html="x">hej</Note>', 1, 7, 'set:html'],
    ['<Note {...alt}>hej</Note>', 1, 7, 'kørt som kode'],
    ['<Note title={titel}>hej</Note>', 1, 7, 'title="…"'],
    ['<Note title="aa" title="bb">hej</Note>', 1, 7, 'to gange'],
    ['<Note title>hej</Note>', 1, 7, 'skal være en tekst'],
    ['<Details>hej</Details>', 1, 1, 'mangler'],
    ['<Note\n  titel="x"\n>\nhej\n</Note>', 2, 3, 'titel'],
    ['[x](javascript:alert(1))', 1, 1, 'javascript:'],
    ['[x](&#106;avascript:alert)', 1, 1, 'javascript:'],
    ['[x](<java&#9;script:alert>)', 1, 1, 'javascript:'],
    ['[x](JAVASCRIPT:alert)', 1, 1, 'javascript:'],
    ['[x](data:text/html,x)', 1, 1, 'data:'],
    ['[x](vbscript:x)', 1, 1, 'vbscript:'],
    ['[x](//evil.example/)', 1, 1, '//'],
    ['[x](https://)', 1, 1, 'kan ikke læses'],
    ['[x]\n\n[x]: javascript:alert', 3, 1, 'javascript:'],
    ['![x](https://evil.example/a.png)', 1, 1, 'samme mappe'],
    ['![x](/a.png)', 1, 1, 'samme mappe'],
    ['![x](./evil.js)', 1, 1, 'png'],
    ['![x](./tegning.svg)', 1, 1, 'png'],
    ['![x][b]\n\n[b]: ./evil.js', 1, 1, 'png'],
  ] as [string, number, number, string][])('refuses %j at %i:%i', (source, line, column, part) => {
    expect(problems(source)).toEqual([{ line, column, message: expect.stringContaining(part) as string }]);
  });

  it.each(['\r', '\r\n', '\n'])('counts lines that end with %j', (end) => {
    const source = ['Tekst', '', '<Note', '  title="Husk"', '  onclick="x">', 'Her', '</Note>'].join(end);
    expect(problems(source).map(({ line, column }) => [line, column])).toEqual([[5, 3]]);
  });

  it('reports everything at once, in order', () => {
    expect(problems('{a}\n\n<b>x</b>\n\n[x](data:x)').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe('mdxGuard', () => {
  const compile = (source: string) =>
    mdxToJs(source, { mdastPlugins: [mdxGuard()], fileURL: new URL('file:///site/content/tools/x.mdx') });

  it('stops the build with file, line and column', () => {
    expect(() => compile('   \n\n   \nHej {kode}')).toThrow(
      /content\/tools\/x\.mdx:4:5: \{kode\} bliver kørt som kode/,
    );
  });

  it('repeats no CPR number', () => {
    expect(() => compile('{010190-1234}')).toThrow(/^(?!.*1234)/);
  });

  it('lets what is allowed through', () => {
    expect(() => compile('<Note title="Husk">\n  Tekst\n</Note>')).not.toThrow();
  });
});
