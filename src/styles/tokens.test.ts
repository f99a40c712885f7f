import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { contrast, measurePairs } from './contrast.ts';

const source = path.resolve(fileURLToPath(import.meta.url), '../..');
const tokens = readFileSync(path.join(source, 'styles/tokens.css'), 'utf8');

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
  it.each(measurePairs(tokens, theme))('$ink on $ground has a contrast of at least $least', ({ ratio, least }) => {
    expect(ratio).toBeGreaterThanOrEqual(least);
  });

  it('are measured: a text too pale is found', () => {
    const pale = tokens.replace(/--raw-ink: [^;]+/, '--raw-ink: light-dark(#cccccc, #333333)');
    expect(pale).not.toBe(tokens);
    const weak = measurePairs(pale, theme).filter(({ ratio, least }) => ratio < least);
    expect(weak.map(({ ink, ground }) => `${ink} on ${ground}`)).toContain('text on page');
  });
});

describe('raw colours', () => {
  it('stand in tokens.css alone', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      // The editors' page stands alone: it loads none of the site's styles.
      (file) => /\.(?:css|astro)$/.test(file) && !file.endsWith('tokens.css') && !file.startsWith('editorial'),
    );
    const raw = files.flatMap((file) => {
      const style = file.endsWith('.css')
        ? readFileSync(path.join(source, file), 'utf8')
        : [...readFileSync(path.join(source, file), 'utf8').matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
            .map(([, css]) => css)
            .join('\n');
      return [...style.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(\s*[\d.]/gi)].map(
        ([found]) => `${file}: ${found}`,
      );
    });
    expect(raw).toEqual([]);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#47605a', '#47605a')).toBe(1);
  });
});
