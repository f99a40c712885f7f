import { expect, it } from 'vitest';

import { attending, counted, grouped, inWords, listed } from './words.ts';

it.each([
  [listed([]), ''],
  [listed(['en bod']), 'en bod'],
  [listed(['en bod', 'en skærm']), 'en bod og en skærm'],
  [listed(['en bod', 'en skærm', 'to scener']), 'en bod, en skærm og to scener'],
  [counted(1, 'deltager', 'deltagere'), '1 deltager'],
  [counted(12, 'deltager', 'deltagere'), '12 deltagere'],
  [grouped(999), '999'],
  [grouped(1100), '1.100'],
  [grouped(1_234_567), '1.234.567'],
  [inWords(3), 'tre'],
  [inWords(12), '12'],
  [attending(24, true), '24 deltagere'],
  [attending(6, false), 'Et ukendt antal deltagere, tegnet som 6 dæmpede prikker,'],
])('writes %j', (written, expected) => {
  expect(written).toBe(expected);
});
