import { describe, expect, it } from 'vitest';

import { collectionNames } from '#schema/index.ts';
import { validEntries } from '#schema/valid-entries.test-data.ts';

import { type ReadEntry, shownEntries } from './shown-entries.ts';

function shown(given: Partial<Record<(typeof collectionNames)[number], ReadEntry[]>>) {
  return shownEntries(
    Object.fromEntries(collectionNames.map((name) => [name, given[name] ?? []])) as Record<
      (typeof collectionNames)[number],
      ReadEntry[]
    >,
  );
}

describe('what the preview shows', () => {
  it('is everything but what is archived', () => {
    const entries = ['kladde', 'til-gennemsyn', 'publiceret', 'arkiveret'].map((status) => ({
      id: status,
      data: { status },
    }));
    expect(shown({ pages: entries }).pages.map(({ id }) => id)).toEqual(['kladde', 'til-gennemsyn', 'publiceret']);
  });

  it('holds no reference to nothing', () => {
    const data = {
      ...validEntries.cases,
      status: 'kladde',
      tools: ['a', 'findes-ikke', 'b', 'heller-ikke'],
      contact: 'ingen',
    };
    const { cases } = shown({
      cases: [{ id: 'x', data }],
      tools: ['a', 'b'].map((id) => ({ id, data: { status: 'publiceret' } })),
      sources: [{ id: 'en-kilde', data: { status: 'publiceret' } }],
    });
    expect(cases[0]?.data).toMatchObject({ tools: ['a', 'b'], principles: [], facts: [{ source: 'en-kilde' }] });
    expect(cases[0]?.data).not.toHaveProperty('contact');
    expect(data.tools).toHaveLength(4);
  });

  it('lets a draft be referred to', () => {
    const { cases } = shown({
      cases: [{ id: 'x', data: { ...validEntries.cases, tools: ['ny'] } }],
      tools: [{ id: 'ny', data: { status: 'kladde' } }],
    });
    expect(cases[0]?.data).toMatchObject({ tools: ['ny'] });
  });
});
