import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { projectRoot } from '../../scripts/run/project-root.ts';
import { siteCatalogue } from '../../scripts/stats/site-catalogue.ts';
import { contentStatistics, type Statistics } from '../../scripts/stats/statistics.ts';
import { readCatalogue } from '../../scripts/validate/catalogue.ts';
import { textAt } from '../../scripts/validate/typed-value.ts';
import { consultantsOfDepartment } from '../../src/collections/consultants.ts';
import { carriersOf, principlesInOrder } from '../../src/collections/coverage.ts';
import { type Catalogue, everyEntry } from '../../src/collections/published.ts';
import { type Way, wayOf } from '../../src/collections/way.ts';
import { departmentCodes } from '../../src/schema/vocabularies.ts';
import { plannedCases, plannedTools } from './content-plan.test-data.ts';

let statistics: Statistics;
let site: Catalogue;
let way: Way;
/** The day of the newest review, so that no test fails merely because time passes. */
let today = '';

beforeAll(async () => {
  const content = await readCatalogue(path.join(projectRoot, 'content'));
  today = content.entries.map(({ data }) => textAt(data, 'reviewed') ?? '').reduce((a, b) => (a > b ? a : b), '');
  statistics = contentStatistics(content, { now: new Date(today), today, environment: 'development' });
  site = siteCatalogue(content);
  way = wayOf(site);
});

describe('how much there is', () => {
  it.each([
    ['principles', 5, 5],
    ['departments', 7, 7],
    ['topics', 14, 14],
    ['entrances', 11, 11],
    ['tools', 36, Infinity],
    ['cases', 28, Infinity],
    ['terms', 25, Infinity],
    ['routes', 1, 1],
  ] as const)('%s: at least %d and at most %d are published', (name, least, most) => {
    const { published } = statistics.counts[name];
    expect(published).toBeGreaterThanOrEqual(least);
    expect(published).toBeLessThanOrEqual(most);
  });

  it('counts every published entry, so none is left out for a mistake in its fields', () => {
    const counted = Object.values(statistics.counts).reduce((sum, { published }) => sum + published, 0);
    expect(everyEntry(site.all)).toHaveLength(counted);
  });
});

describe('the content plan', () => {
  it.each(plannedTools)('%s promises to %s and carries %s', (id, level, principle) => {
    const tool = site.all.tools.find((entry) => entry.id === id);
    expect(tool?.data.level).toContain(level);
    const carried = tool?.data.principles.filter(({ strength }) => strength === 'baerer');
    expect(carried?.map((one) => one.principle)).toContain(principle);
  });

  it.each(plannedCases)('%s shows what it was to show', (id, tools) => {
    expect(site.all.cases.find((entry) => entry.id === id)?.data.tools).toEqual(expect.arrayContaining([...tools]));
  });

  it('explains the seven codes', () => {
    expect(site.all.terms.map(({ data }) => data.term)).toEqual(expect.arrayContaining([...departmentCodes.ids]));
  });

  it('sets the principles beside the six of another municipality', () => {
    const sisters = site.all.principles.flatMap(({ data }) => data.sisterPrinciples ?? []);
    expect(new Set(sisters.map(({ name }) => name)).size).toBe(6);
  });
});

describe('principles and departments', () => {
  it('are numbered 1 to 5 and coded as the seven', () => {
    expect(principlesInOrder(site).map(({ data }) => data.number)).toEqual([1, 2, 3, 4, 5]);
    expect(site.all.departments.map(({ data }) => data.code).sort()).toEqual([...departmentCodes.ids].sort());
  });

  it('each principle is carried by at least three tools', () => {
    const thin = principlesInOrder(site).filter((principle) => carriersOf(site, principle).length < 3);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('each department has somebody to ask, its own or its stand-in’s', () => {
    const empty = site.all.departments.filter((entry) => consultantsOfDepartment(site, entry, today).length === 0);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

describe('tools and cases', () => {
  it('each tool carries a principle and names what it needs beside it', () => {
    const lacking = site.all.tools.filter(
      ({ data }) =>
        !data.principles.some(({ strength }) => strength === 'baerer') ||
        data.principles.some(
          ({ strength, supplement }) => strength === 'kraever-supplement' && supplement === undefined,
        ),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('each case shows a tool, a figure and what is not known', () => {
    const lacking = site.all.cases.filter(
      ({ data }) => data.tools.length === 0 || data.facts.length === 0 || data.unknowns.length === 0,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('most tools have a case, so that few are only described', () => {
    expect(statistics.toolsWithoutCase.length).toBeLessThanOrEqual(7);
  });

  it('each figure can be traced', () => {
    expect(statistics.figures.sourced).toBeGreaterThanOrEqual(site.all.cases.length);
    expect(statistics.figures.unsourced).toEqual([]);
  });
});

describe('plain language', () => {
  it('has medians of LIX at most 45 for pages and 40 for summaries, and no page above 50', () => {
    expect(statistics.lix.page.median).toBeLessThanOrEqual(45);
    expect(statistics.lix.summary.median).toBeLessThanOrEqual(40);
    expect(statistics.lix.page.worst?.lix).toBeLessThanOrEqual(50);
  });

  it('measures enough pages for that to mean something', () => {
    expect(statistics.lix.page.pages).toBeGreaterThan(100);
  });
});

describe('Find vej', () => {
  it('reaches every topic, every question and every outcome', () => {
    const reached = new Set(
      way.steps.flatMap((step) => (step.kind === 'outcome' ? step.topics : [])).map(({ id }) => id),
    );
    expect(site.all.topics.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
    const [route] = site.all.routes;
    expect(way.steps).toHaveLength((route?.data.nodes.length ?? 0) + (route?.data.outcomes.length ?? 0));
  });

  it('asks at most five questions', () => {
    expect(way.depth).toBeLessThanOrEqual(5);
  });

  it('ends with somebody who is here, or a mailbox', () => {
    const dead = way.steps.filter(
      (step) => step.kind === 'outcome' && step.mailbox === undefined && (step.consultant?.data.until ?? today) < today,
    );
    expect(dead.map(({ id }) => id)).toEqual([]);
  });
});
