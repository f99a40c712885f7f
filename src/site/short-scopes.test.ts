import { describe, expect, it } from 'vitest';

import { scopeNames, withScope } from './short-scopes.ts';

describe('scopeNames', () => {
  it('names every file, short and alone, and alike whatever the order they are read in', () => {
    const files = Array.from({ length: 200 }, (_, index) => `src/components/C${index}.astro`);
    const names = scopeNames(files);
    expect(new Set(names.values()).size).toBe(200);
    for (const name of names.values()) expect(name).toMatch(/^[A-Z][0-9a-z]?$/);
    expect(scopeNames(files.toReversed())).toEqual(names);
  });
});

describe('withScope', () => {
  it('renames the scope in markup and in selectors', () => {
    expect(withScope('<p class="lead astro-nen7h5rs">', 'A', 'a')).toBe('<p class="lead A">');
    expect(withScope('.lead:where(.astro-nen7h5rs){}', 'A', 'a')).toBe('.lead:where(.A){}');
  });

  it('leaves what is no scope', () => {
    expect(withScope('<astro-island>', 'A', 'a')).toBe('<astro-island>');
  });

  it('stops where two words look like one', () => {
    expect(() => withScope('astro-nen7h5rs astro-fragment', 'A', 'src/a.astro')).toThrow('astro-fragment');
  });
});
