import { describe, expect, it } from 'vitest';

import { elementsIn, readXml, wordsIn, XmlFault } from './xml.ts';

const word = 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('reading an XML part', () => {
  it('names elements by their namespace, whatever prefix the file uses', () => {
    const root = readXml(`<?xml version="1.0"?><x:p ${word}><x:r x:rsid='1'><x:t>a &amp; b &#230;</x:t></x:r></x:p>`);
    expect([...elementsIn(root)].map(({ name }) => name)).toEqual(['w:p', 'w:r', 'w:t']);
    expect(root.children[0]?.attributes).toEqual({ rsid: '1' });
    expect(wordsIn(root)).toBe('a & b æ');
  });

  it('keeps a local namespace local', () => {
    const root = readXml(`<a><b xmlns="urn:schemas-microsoft-com:vml"/><c/></a>`);
    expect(root.children.map(({ name }) => name)).toEqual(['v:b', ':c']);
  });

  it('knows where an element is in the text', () => {
    const text = '<a>1<b c="d>e">2</b>3</a>';
    const element = readXml(text).children[0];
    expect(text.slice(element?.start, element?.end)).toBe('<b c="d>e">2</b>');
    expect(text.slice(element?.contentStart, element?.contentEnd)).toBe('2');
  });

  it.each([
    ['an entity declaration', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a missing end tag', '<a><b></a>'],
    ['a missing start tag', '</a>'],
    ['nesting beyond all measure', '<a>'.repeat(2000) + '</a>'.repeat(2000)],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(() => readXml(text)).toThrow(XmlFault);
  });
});
