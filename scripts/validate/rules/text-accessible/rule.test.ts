import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, textAccessible } from './rule.ts';

const inBody = (body: string) => ({ 'tools/a.mdx': mdx('status: kladde', body) });

describe('text-accessible', () => {
  it.each([
    '## A\n\n### B\n\n## C\n\n### D',
    'Tekst uden overskrift',
    '![To kolleger taler ved et bord](./a.jpg)',
    '[Borgerbudget](/vaerktoejer/borgerbudget/)',
    '[Læs om borgerbudgettet her](/vaerktoejer/borgerbudget/)',
    '[![Billedet viser siden](./a.jpg)](/om/)',
  ])('accepts %j', async (body) => {
    expect(await findingsOf(textAccessible, inBody(body))).toEqual([]);
  });

  it.each([
    ['# Titel', '5:1', messages['level-one']()],
    ['### Dybt', '5:1', messages['level-skipped'](3, 2)],
    ['## A\n\n#### B', '7:1', messages['level-skipped'](4, 3)],
    ['##', '5:1', messages['heading-empty']()],
    ['Se ![](./a.jpg)', '5:4', messages['alt-missing']()],
    ['![IMG_1.jpg](./a.jpg)', '5:1', messages['alt-file-name']('IMG_1.jpg')],
    ['æøå [](/om/)', '5:5', messages['link-empty']()],
    ['[Læs mere](/om/)', '5:1', messages['link-vague']('Læs mere')],
    ['Find den [her.](/om/)', '5:10', messages['link-vague']('her.')],
    ['[→ Læs mere](/om/)', '5:1', messages['link-vague']('→ Læs mere')],
    ['[»Her«:](/om/)', '5:1', messages['link-vague']('»Her«:')],
    ['[**Klik her**](/om/)', '5:1', messages['link-vague']('Klik her')],
  ])('refuses %j', async (body, place, message) => {
    expect(await findingsOf(textAccessible, inBody(body))).toEqual([{ at: `tools/a.mdx:${place}`, message }]);
  });

  it('warns of a link that is only an address', async () => {
    expect(await findingsOf(textAccessible, inBody('Se https://www.kk.dk/'))).toEqual([
      { at: 'tools/a.mdx:5:4', message: messages['link-address']('https://www.kk.dk/'), severity: 'warning' },
    ]);
  });
});
