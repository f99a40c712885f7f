import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';

import { logoMark } from '#plans/logo-mark.ts';
import { planText } from '#plans/plan-text.ts';

import Plan from './Plan.astro';

async function rendered(props: Record<string, unknown>): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(Plan, { props: { plan: logoMark(), ...props } });
}

it('is an image with its text alternative', async () => {
  const html = await rendered({ title: planText(logoMark()) });
  expect(html).toMatch(/<svg [^>]*role="img"/u);
  expect(html).toContain('aria-label="Bordplan: Et rundt bord med fire deltagere, én vært og én tom plads."');
  expect(html).toContain('viewBox="0 0 132 132"');
});

it('is hidden from assistive technology where it is decorative', async () => {
  const html = await rendered({ title: 'Bordplan', decorative: true });
  expect(html).toMatch(/<svg [^>]*aria-hidden="true"/u);
  expect(html).not.toContain('role=');
  expect(html).not.toContain('aria-label');
});

it('escapes the text, draws inside the svg and takes a class', async () => {
  const html = await rendered({ title: 'Bord & "plan"', class: 'large' });
  expect(html).toContain('Bord &amp; &quot;plan&quot;');
  expect(html).toMatch(/<svg class="plan mark large[^"]*"[^>]*><path class="t"/u);
  expect(html).not.toContain('style=');
});
