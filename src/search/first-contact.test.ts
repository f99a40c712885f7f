import { describe, expect, it } from 'vitest';

import { findFirstContact } from './first-contact.ts';
import type { IndexedPage } from './language-file.ts';

const topics = page('/emner/', 'emner');
const traffic = page('/emner/trafik/', 'emner', 'tmf', 'kff');
const across = page('/emner/paa-tvaers/', 'emner', 'oekf', 'tmf');
const tool = page('/vaerktoejer/panel/', 'vaerktoejer', 'tmf');
const list = page('/kontakt/', 'konsulenter');
const inTmf = page('/kontakt/tmf/', 'konsulenter', 'tmf');
const inOekf = page('/kontakt/oekf/', 'konsulenter', 'oekf');
const all = [topics, traffic, across, tool, list, inTmf, inOekf];

describe('findFirstContact', () => {
  it.each([
    ['the nearest topic', [tool, topics, traffic, across], { topic: traffic, isNear: true, contact: inTmf }],
    ['what nobody can place, where no topic is near', [tool], { topic: across, isNear: false, contact: inOekf }],
    ['what nobody can place, where nothing is near', [], { topic: across, isNear: false, contact: inOekf }],
  ])('knows the consultant of %s', (_, nearest, expected) => {
    expect(findFirstContact(nearest, all)).toEqual(expected);
  });

  it('knows the topic where the department has no consultant', () => {
    expect(findFirstContact([traffic], [traffic])).toEqual({ topic: traffic, isNear: true, contact: undefined });
  });

  it('knows nothing of a site without topics', () => {
    expect(findFirstContact([], [tool])).toBeUndefined();
  });
});

function page(address: string, type: string, ...forvaltning: string[]): IndexedPage {
  return { id: address, address, title: address, facets: { type: [type], ...(forvaltning[0] && { forvaltning }) } };
}
