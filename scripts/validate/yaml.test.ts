import { describe, expect, it } from 'vitest';

import { readYaml, plainOffset, yamlMessages, yamlPlaces } from './yaml.ts';

describe('readYaml', () => {
  it.each([
    ['created: 2026-02-30', { created: '2026-02-30' }],
    ['start: 2026-03-12T08:30:00+01:00', { start: '2026-03-12T08:30:00+01:00' }],
    ['a: 1\nb: 2.5\nc: true\nd: null\ne:', { a: 1, b: 2.5, c: true, d: null, e: null }],
    ['a: [x, y]\nb:\n  - c: 1', { a: ['x', 'y'], b: [{ c: 1 }] }],
    ['a: >-\n  en\n  to', { a: 'en to' }],
    ['a: "R&D * 2! &c"', { a: 'R&D * 2! &c' }],
    ['a: R & D * 2', { a: 'R & D * 2' }],
    ["a: '*fed*'", { a: '*fed*' }],
    ['', undefined],
  ])('reads %j', async (text, data) => {
    const content = await readYaml(text);
    expect(content.faults).toEqual([]);
    expect(content.data ?? undefined).toEqual(data);
  });

  it.each([
    ['a: &x 1', 3, yamlMessages.anchor()],
    ['a: &x 1\nb: *x', 3, yamlMessages.anchor()],
    ['a: *fed* skrift', 3, yamlMessages.anchor()],
    ['a: !!binary aGVq', 3, yamlMessages.tag()],
    ['a: 1\nb: 2\na: 3', 10, yamlMessages.duplicateKey('a')],
    ['a: det er: sådan', 3, yamlMessages.colon()],
    ['a:\n\t- b', 3, yamlMessages.tab()],
    ['a: "x', 5, yamlMessages.missingCharacter()],
    ['a: [x', 5, yamlMessages.indent()],
    ['a: @x', 3, yamlMessages.specialStart()],
    ['a: "\\q"', 4, yamlMessages.backslash()],
    ['a:\n  b: 1\n c: 2', 10, yamlMessages.indent()],
    ['a: x\r\nb: \u0007y\r\n', 9, yamlMessages.hidden()],
    ['? a\n: !x', 8, yamlMessages.unreadable()],
    ['a: 1\n---\nb: 2', 5, yamlMessages.document()],
    ['# x\n---\na: 1\n...\nb: 2', 13, yamlMessages.document()],
    [`a: ${'['.repeat(201)}`, 203, yamlMessages.deep()],
    ['{'.repeat(1_000_000), 200, yamlMessages.deep()],
  ])('finds the fault in %j', async (text, offset, message) => {
    expect((await readYaml(text)).faults).toContainEqual({ offset, message });
  });

  it('names every fault at once', async () => {
    expect((await readYaml('a: 1\na: 2\nb: 1\nb: 2')).faults).toHaveLength(2);
  });

  it('keeps the data where a key stands twice, so that the rest is checked too', async () => {
    expect(await readYaml('a: 1\na: 2\nb: 3')).toMatchObject({ data: { b: 3 }, isBroken: false });
  });

  it('gives no data where the YAML is broken', async () => {
    expect(await readYaml('a: [1\nb: 2')).toMatchObject({ data: undefined, isBroken: true });
  });

  it('refuses a bomb of anchors without unfolding it', async () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join('\n');
    expect(await readYaml(bomb)).toMatchObject({ data: undefined, isBroken: true });
  });
});

describe('yamlPlaces', () => {
  const text = [
    'title: "En \\"god\\" titel"',
    "quoted: 'det''s en test'",
    'list: [aa, bb]',
    'steps:',
    '  - text: >-',
    '      Første linje',
    '      anden linje',
    '    minutes: 5',
    '  - text: |',
    '      Et',
    '',
    '      To',
    'plain: flere ord',
    '  over to linjer',
  ].join('\n');

  it.each([
    [['title'], 'value', '"En'],
    [['title'], 'key', 'title'],
    [['list', 1], 'value', 'bb'],
    [['list'], 'value', 'list'],
    [['steps', 0, 'minutes'], 'value', '5'],
    [['steps', 0, 'minutes'], 'key', 'minutes'],
    [['steps', 1], 'value', 'text: |'],
    [['steps', 1, 'minutes'], 'value', 'text: |'],
    [['steps', 1, 'nothing', 'there'], 'value', 'text: |'],
  ] as [(string | number)[], 'key' | 'value', string][])('finds %j (%s)', async (path, at, found) => {
    const offset = (await yamlPlaces(text)).offsetOf(path, at) ?? Number.NaN;
    expect(text.slice(offset)).toMatch(new RegExp(`^${found.replace(/[|[\]()]/g, '\\$&')}`));
  });

  it('has no place for a field that is missing altogether', async () => {
    expect((await yamlPlaces(text)).offsetOf(['summary'])).toBeUndefined();
  });

  it.each([
    [['title'], 'En "god" titel', 'titel'],
    [['title'], 'En "god" titel', 'god'],
    [['quoted'], "det's en test", 'test'],
    [['steps', 0, 'text'], 'Første linje anden linje', 'anden'],
    [['steps', 1, 'text'], 'Et\n\nTo', 'To'],
    [['plain'], 'flere ord over to linjer', 'linjer'],
    [['list', 0], 'aa', 'aa'],
  ] as [(string | number)[], string, string][])('finds a word inside the text at %j', async (path, value, word) => {
    const offset = (await yamlPlaces(text)).offsetIn(path, value.indexOf(word)) ?? Number.NaN;
    expect(text.slice(offset, offset + word.length)).toBe(word);
  });
});

describe('plainOffset', () => {
  it.each([
    ['title: Et bord', ['title'], 7],
    ['title: "Et bord"', ['title'], undefined],
    ['a: 1\nnote: b', ['note'], 11],
    ['a:\n  - b\n  - c\nd: 1', ['a', 0], 7],
    ['a:\n  - b\n  - c\nd: 1', ['a', 1], 13],
    ['a:\n- b\n- c', ['a', 1], 9],
    ['a:\r\n  -  b\r\n  -  æ\r\n', ['a', 1], 17],
    ['a:\n  - b: 1\n    c: 2\n  - b: 3', ['a', 0], 7],
    ['a:\n  - b: 1\n    c: 2\n  - b: 3', ['a', 1], undefined],
    ['a:\n  - b\n    c\n  - d', ['a', 1], undefined],
    ['a:\n  - b\n\n  - d', ['a', 1], undefined],
    ['a:\n  - b\r  - c\n  - d', ['a', 1], undefined],
    ['a:\n  - "b"\n  - c', ['a', 1], undefined],
    ['a:\n  - b\n  - c', ['a', 2], undefined],
    ['a: [b, c]', ['a', 1], undefined],
    ['a: "\na:\n  - b"\nb: 1', ['a', 0], undefined],
    ['a:\n  - b: 1', ['a', 0, 'b'], undefined],
  ])('in %j, %j is at %j', (text, path, offset) => {
    expect(plainOffset(text, path)).toBe(offset);
  });

  it.each(['a:\n  - b\n  - c\n', 'a:\r\n  -  b\r\n  -  æ\r\n', 'x: y\na:\n- b # c\n- 2\n'])(
    'agrees with the slow parser on the items in %j',
    async (text) => {
      const { offsetOf } = await yamlPlaces(text);
      for (const item of [0, 1]) expect(plainOffset(text, ['a', item])).toBe(offsetOf(['a', item]));
    },
  );

  it('leaves a key of ten thousands of letters to the slow parser', () => {
    const key = 'x'.repeat(50_000);
    expect(plainOffset(`${key}: 1`, [key])).toBeUndefined();
  });
});
