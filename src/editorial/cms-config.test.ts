import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { collectionNames } from '#schema/index.ts';
import { mdxComponents } from '#schema/mdx.ts';

import { cmsConfig, collectionOf, type EditorialSetup, folderCollectionName } from './cms-config.ts';

const schemaFile = new URL('../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url);

const setup: EditorialSetup = {
  server: undefined,
  site: 'http://localhost:4321/sammen-om-byen/',
  guide: '/sammen-om-byen/bidrag/',
  withFolders: ['cases'],
};

type Plain = Record<string, unknown>;
const collectionsOf = (config: object) => (config as { collections: (Plain & { fields: Plain[] })[] }).collections;

describe('cmsConfig', () => {
  const collections = collectionsOf(cmsConfig(setup));

  it('has a form for every collection, and one more where entries lie in folders', () => {
    expect(collections.map(({ name }) => name)).toEqual(
      collectionNames.flatMap((name) => (name === 'cases' ? [name, 'cases-i-mapper'] : [name])),
    );
  });

  it('keeps the body as it is written and offers the components', () => {
    const body = collections.find(({ name }) => name === 'tools')?.fields.find(({ name }) => name === 'body');
    expect(body).toMatchObject({ modes: ['raw', 'rich_text'], editor_components: Object.keys(mdxComponents) });
  });

  it('offers pictures only where they can lie beside the text', () => {
    const withPictures = collections.filter(({ fields }) => JSON.stringify(fields).includes('"image"'));
    expect(withPictures.map(({ name }) => name)).toEqual(['cases-i-mapper']);
  });

  it('has no body where the file has none', () => {
    const withBody = collections.filter(({ fields }) => fields.some(({ name }) => name === 'body'));
    expect(withBody.map(({ name }) => name)).not.toContain('terms');
    expect(withBody.map(({ name }) => name)).toContain('topics');
  });

  it('points to the guide from every collection', () => {
    expect(collections.filter(({ description }) => !String(description).includes(setup.guide))).toEqual([]);
  });

  it('lets nobody make a sixth principle', () => {
    expect(collections.filter(({ create }) => create === false).map(({ name }) => name)).toEqual([
      'principles',
      'departments',
      'routes',
    ]);
  });

  it('refers only to collections that are there, and to fields they have', () => {
    const text = JSON.stringify(collections);
    const references = [...text.matchAll(/"collection":"(?<name>[\w-]+)".*?"display_fields":\["(?<field>\w+)"\]/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const { groups = {} } of references) {
      const target = collections.find(({ name }) => name === groups['name']);
      expect(target?.fields.map(({ name }) => name)).toContain(groups['field']);
    }
  });

  it('uses no option that Sveltia does not know', () => {
    const schema = readFileSync(schemaFile, 'utf8');
    const unknown = new Set(keysIn(cmsConfig(setup)).filter((key) => !schema.includes(`"${key}"`)));
    expect([...unknown]).toEqual([]);
  });

  it.each([
    ['GitLab with sign-in', 'gitlab', 'abc', { name: 'gitlab', auth_type: 'pkce', app_id: 'abc' }],
    ['GitLab with a token', 'gitlab', undefined, { name: 'gitlab', auth_methods: ['token'] }],
    ['Forgejo with sign-in', 'gitea', 'abc', { name: 'gitea', app_id: 'abc' }],
    ['GitHub', 'github', undefined, { name: 'github', auth_methods: ['token'] }],
  ] as const)('saves to %s', (_what, name, appId, backend) => {
    const server = {
      name,
      repo: 'byen/side',
      branch: 'main',
      base_url: 'https://git.eksempel.dk',
      api_root: 'https://git.eksempel.dk/api',
      ...(appId !== undefined && { app_id: appId }),
    };
    const config = cmsConfig({ ...setup, server });
    expect(config.backend).toMatchObject({ ...backend, repo: 'byen/side', api_root: 'https://git.eksempel.dk/api' });
  });

  it('names no other host where it saves to a folder', () => {
    const rest = JSON.stringify({ ...cmsConfig(setup), collections: [] });
    const hosts = [...rest.matchAll(/https?:\/\/[^/"]+/g)].map(([host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['http://localhost:4321']));
  });
});

describe('collectionOf', () => {
  it.each([
    ['cases', 'cases'],
    [folderCollectionName('cases'), 'cases'],
    ['_singletons', undefined],
  ])('of %s is %s', (form, collection) => {
    expect(collectionOf(form)).toBe(collection);
  });
});

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
