import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';

import type { Catalogue } from '#collections/published.ts';
import { caseFigures } from '#components/diagrams/case-figures.ts';
import { type DiagramName, diagramNames } from '#schema/mdx.ts';
import { levels, phases, statuses } from '#schema/vocabularies.ts';
import { diagramTexts } from '#site/diagram-texts.ts';

import Diagram from './Diagram.astro';

vi.mock('#collections/catalogue.ts', () => ({ catalogue: () => Promise.resolve(smallCatalogue()) }));

describe.each(diagramNames)('%s', async (name) => {
  const { document } = await drawn(name);

  it('is one figure with a caption of its own', () => {
    const figures = [...document.querySelectorAll('figure')];
    expect(figures).toHaveLength(1);
    const caption = figures[0]?.firstElementChild;
    expect(caption?.tagName).toBe('FIGCAPTION');
    expect(caption?.textContent).toContain(diagramTexts.captions[name].title);
  });

  it('has no drawing without words', () => {
    expect(silentDrawings(document)).toEqual([]);
  });

  it('takes its colours from classes', () => {
    expect(document.querySelectorAll('[style], [fill], [stroke], figure style')).toHaveLength(0);
  });
});

describe('what a diagram says in words', () => {
  it.each<[DiagramName, readonly string[]]>([
    ['grader-af-inddragelse', Object.values(levels.terms).flatMap(({ label, definition }) => [label, definition])],
    ['dialogens-faser', Object.values(phases.terms).flatMap(({ label, definition }) => [label, definition])],
    [
      'fra-kladde-til-publiceret',
      Object.values(statuses.terms).flatMap(({ label, definition }) => [label, definition]),
    ],
    ['fem-principper', ['Princip 1', 'Princip 5', diagramTexts.principleRound]],
    ['princip-og-fase', ['Princip 1', 'Afklaring', 'Drift', '1', '0']],
    ['opgaveudvalgets-pladser', ['5 politikere', '10 borgere']],
    ['varm-overlevering', diagramTexts.handover.steps.flatMap(({ title, text }) => [title, text])],
    ['svar-til-deltagerne', diagramTexts.loop.steps.flatMap(({ title, text }) => [title, text])],
    ['tegn-bordet', diagramTexts.table.people.map(({ name }) => name)],
    ['sammen-om-byen-aar-for-aar', ['28. januar 2016', ...diagramTexts.years.cases.map(({ text }) => text)]],
    ['lodz-forslag', ['mere end 1.100', 'mere end 250', 'Kilde: Kilden']],
    ['amsterdam-udsaettelser', ['1.800', '35']],
    ['san-francisco-bud', ['150', '14']],
    ['naerdemokrati-penge', ['66', '110']],
    ['ressortanalysens-samtaler', ['67 stk.', 'Fra Københavns Kommune', 'Andre']],
    ['melbourne-brugere', ['9 stk.']],
    ['flandern-anden-vej', ['10 stk.']],
  ])('%s', async (name, parts) => {
    const { document } = await drawn(name);
    const words = document.body.textContent.replaceAll(/\s+/g, ' ');
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
  });
});

describe('the check for drawings without words', () => {
  it.each([
    ['no title and not hidden', '<svg><circle r="1"/></svg>', 1],
    ['an empty title', '<svg role="img"><title> </title></svg>', 1],
    ['a title but no role', '<svg><title>Et bord</title></svg>', 1],
    ['a title and a role', '<svg role="img"><title>Et bord</title></svg>', 0],
    ['hidden from those who do not see it', '<svg aria-hidden="true"><circle r="1"/></svg>', 0],
  ])('counts %s', (_case, html, count) => {
    expect(silentDrawings(new JSDOM(html).window.document)).toHaveLength(count);
  });
});

async function drawn(name: DiagramName): Promise<{ document: Document }> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Diagram, { props: { name } });
  return { document: new JSDOM(html).window.document };
}

/** Drawings that neither say what they show nor leave it to the words around them. */
function silentDrawings(document: Document): string[] {
  return [...document.querySelectorAll('svg')]
    .filter((svg) => svg.getAttribute('aria-hidden') !== 'true')
    .filter((svg) => svg.getAttribute('role') !== 'img' || !svg.querySelector(':scope > title')?.textContent.trim())
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

function smallCatalogue(): Catalogue {
  const values = Object.values(caseFigures).flatMap((figure) =>
    figure.form === 'bars' ? figure.rows.map(({ value }) => value) : [figure.value],
  );
  const facts = [...values, 5, 10].map((value) => ({ value, unit: 'stk.', precision: 'mere-end', source: 'kilde' }));
  const caseIds = [...Object.values(caseFigures).map((figure) => figure.case), 'vi-skaber-sammen-gentofte'];
  const period = { start: '2017-09', precision: 'saeson' };
  const entry = (id: string, title: string, data: object) => ({ id, title, address: `/${id}/`, data });
  const principles = [1, 2, 3, 4, 5].map((number) =>
    entry(`p${number}`, `Princip ${number}`, { number, short: 'Kort.' }),
  );
  const all = {
    principles,
    cases: [...caseIds, ...diagramTexts.years.cases.map(({ id }) => id)].map((id) => entry(id, id, { facts, period })),
    sources: [entry('kilde', 'Kilden', {})],
    tools: [entry('t', 'Værktøj', { phase: ['drift'], principles: [{ principle: 'p1', strength: 'baerer' }] })],
  };
  return { all, referrers: new Map() } as unknown as Catalogue;
}
