import { describe, expect, it } from 'vitest';

import { collectionNames, type CollectionName, kinds } from './index.ts';
import { validEntries } from './valid-entries.test-data.ts';

/** What one change does to a valid entry: `undefined` takes the field away. */
type Row = [what: string, collection: CollectionName, change: Record<string, unknown>, path?: string];

const accepted: Row[] = [
  ['a year without quotes', 'cases', { period: { start: 2011, ongoing: true, precision: 'aar' } }],
  ['a month', 'cases', { period: { start: '2017-10', ongoing: false, precision: 'maaned' } }],
  ['participants that no source states', 'tools', { participants: 'ikke-oplyst' }],
  ['a mailbox as owner', 'tools', { owner: 'dialog@eksempel.invalid' }],
  [
    'a season',
    'events',
    { start: '2017', end: undefined, datePrecision: 'saeson', season: 'efteraar', place: undefined },
  ],
  ['a figure between two', 'cases', { facts: [figure({ value: 10, valueMax: 20, precision: 'interval' })] }],
  ['a phone alone', 'consultants', { workEmail: undefined, workPhone: '00 00 00 01' }],
  ['a vacant department with a stand-in', 'departments', { vacant: true, standIn: 'kff' }],
  [
    'a draft that lacks what publishing needs',
    'tools',
    { status: 'kladde', useWhen: ['Én.'], steps: undefined, owner: undefined },
  ],
  ['a quarter between reviews', 'terms', { reviewEveryMonths: 3 }],
];

const rejected: Row[] = [
  ['a title of two letters', 'tools', { title: 'Bo' }, 'title'],
  ['a title with a line break', 'tools', { title: 'Fokus\ngruppe' }, 'title'],
  ['a summary without a full stop', 'tools', { summary: 'x'.repeat(80) }, 'summary'],
  ['a summary too short', 'cases', { summary: 'For kort.' }, 'summary'],
  ['an unknown status', 'tools', { status: 'klar' }, 'status'],
  ['a field no kind has', 'tools', { layout: './x.js' }, ''],
  ['no demo mark', 'pages', { demo: undefined }, 'demo'],
  ['no owner', 'pages', { owner: undefined }, 'owner'],
  ['no change', 'pages', { changes: [] }, 'changes'],
  ['no source', 'tools', { sources: [] }, 'sources'],
  ['the same source twice', 'tools', { sources: ['a', 'a'] }, 'sources.1'],
  ['a day that is not', 'pages', { reviewed: '2026-02-30' }, 'reviewed'],
  ['seven months between reviews', 'pages', { reviewEveryMonths: 7 }, 'reviewEveryMonths'],
  ['an id with a capital', 'tools', { before: ['Borgerbudget'] }, 'before.0'],
  ['one occasion to use a tool', 'tools', { useWhen: ['Én.'] }, 'useWhen'],
  ['two steps', 'tools', { steps: [{ text: 'Det første trin.' }, { text: 'Det andet trin.' }] }, 'steps'],
  ['eleven steps', 'tools', { steps: Array.from({ length: 11 }, () => ({ text: 'Et af mange trin.' })) }, 'steps'],
  ['one risk', 'tools', { risks: [{ risk: 'Ingen kommer til mødet.', remedy: 'Ring til dem først.' }] }, 'risks'],
  ['a risk without a remedy', 'tools', { risks: [{ risk: 'Ingen kommer til mødet.' }] }, 'risks.0.remedy'],
  ['three levels', 'tools', { level: ['informere', 'hoere', 'involvere'] }, 'level'],
  ['an unknown phase', 'tools', { phase: ['udvikle'] }, 'phase.0'],
  ['more at least than at most', 'tools', { participants: { min: 9, max: 8 } }, 'participants'],
  [
    'a strength nobody defined',
    'tools',
    { principles: [{ principle: 'tidlig', strength: 'staerk', why: 'Fordi det er sådan.' }] },
    'principles.0.strength',
  ],
  ['a sixth principle', 'principles', { number: 6 }, 'number'],
  ['two check questions', 'principles', { questions: ['Hvad?', 'Hvem?'] }, 'questions'],
  ['an address that is not https', 'principles', { officialUrl: 'http://kk.dk' }, 'officialUrl'],
  ['a case without a figure', 'cases', { facts: [] }, 'facts'],
  ['a figure without a source', 'cases', { facts: [figure({ source: undefined })] }, 'facts.0.source'],
  ['an interval with one end', 'cases', { facts: [figure({ precision: 'interval' })] }, 'facts.0.valueMax'],
  ['a second end without an interval', 'cases', { facts: [figure({ valueMax: 1200 })] }, 'facts.0.valueMax'],
  ['a case from København without a contact', 'cases', { place: { name: 'København', country: 'Danmark' } }, 'contact'],
  ['nothing unknown', 'cases', { unknowns: [] }, 'unknowns'],
  ['an eighth department', 'departments', { code: 'XYZ' }, 'code'],
  ['a vacant department without a stand-in', 'departments', { vacant: true }, 'standIn'],
  ['a consultant nobody can reach', 'consultants', { workEmail: undefined }, 'workEmail'],
  ['a photo without consent', 'consultants', { photo: 'foto.jpg' }, 'photo'],
  ['a private field', 'consultants', { privatePhone: '00 00 00 00' }, ''],
  ['a time without a zone', 'events', { start: '2027-01-14T08:30:00' }, 'start'],
  ['a day without saying so', 'events', { start: '2027-01-14', end: undefined }, 'start'],
  ['a season without a season', 'events', { start: '2017', end: undefined, datePrecision: 'saeson' }, 'season'],
  ['a planned meeting nowhere', 'events', { place: undefined }, 'place'],
  ['no way without a screen', 'entrances', { nonDigital: { text: 'Gå hen og spørg.' } }, 'nonDigital.entrance'],
  ['two first contacts', 'topics', { firstContact: ['tmf', 'kff'] }, 'firstContact'],
  ['a source of no type', 'sources', { type: 'avis' }, 'type'],
  ['a word without a meaning', 'terms', { definition: undefined }, 'definition'],
  [
    'a question with one answer',
    'routes',
    { nodes: [{ id: 'a', question: 'Hvad så?', answers: [{ text: 'Ja', to: 'b' }] }] },
    'nodes.0.answers',
  ],
];

describe('every kind', () => {
  it.each(collectionNames)('%s: takes the least that is needed', (name) => {
    const result = kinds[name].schema.safeParse(validEntries[name]);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it.each(collectionNames)('%s: gives every field a Danish label and help', (name) => {
    const shape = kinds[name].published.shape as Record<
      string,
      { meta: () => { title?: string; description?: string } | undefined }
    >;
    const nameless = Object.entries(shape).filter(([, schema]) => !schema.meta()?.title || !schema.meta()?.description);
    expect(nameless.map(([key]) => key)).toEqual([]);
  });
});

describe('accepts', () => {
  it.each(accepted)('%s', (_what, collection, change) => {
    expect(kinds[collection].schema.safeParse(changed(collection, change)).error?.issues ?? []).toEqual([]);
  });
});

describe('rejects', () => {
  it.each(rejected)('%s', (_what, collection, change, path) => {
    const { error } = kinds[collection].schema.safeParse(changed(collection, change));
    expect(error?.issues.map((issue) => issue.path.join('.')).some((found) => found.startsWith(path ?? ''))).toBe(true);
  });
});

function changed(collection: CollectionName, change: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...validEntries[collection], ...change }).filter(([, value]) => value !== undefined),
  );
}

function figure(change: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    value: 1100,
    unit: 'forslag',
    text: 'Forslag i alt',
    precision: 'mere-end',
    source: 'inspirationskatalog-2024',
  };
  return Object.fromEntries(Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined));
}
