import { expect, it, vi } from 'vitest';

import { suggestionsElement } from './search-suggestions.ts';

const suggestIn = vi.hoisted(() => vi.fn());
vi.mock('./suggest.ts', () => ({ suggestIn }));

it('makes its field suggest, once, also where it is moved', () => {
  document.body.innerHTML = `<form><${suggestionsElement}><input name="q"></${suggestionsElement}></form><p></p>`;
  const element = document.querySelector(suggestionsElement);
  expect(suggestIn.mock.calls).toEqual([[document.querySelector('input')]]);
  document.querySelector('p')?.append(element ?? '');
  expect(suggestIn).toHaveBeenCalledTimes(1);
});

it('does nothing without a field', () => {
  suggestIn.mockClear();
  document.body.innerHTML = `<${suggestionsElement}></${suggestionsElement}>`;
  expect(suggestIn).not.toHaveBeenCalled();
});
