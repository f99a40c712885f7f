import { disc, placesRound } from './geometry.ts';
import type { Plan } from './plan.ts';
import { height, thing, width } from './scene.ts';

/** A table where nobody sits yet, for a page with nothing to show. */
export function emptyPlan(): Plan {
  const table = disc(width / 2, height / 2, 66);
  return {
    palette: 'empty',
    width,
    height,
    ground: [],
    lines: [],
    things: [thing('table', table)],
    tops: [],
    marks: [],
    stones: [],
    people: [],
    isFaint: false,
    more: [],
    hosts: [],
    open: placesRound(table, 34, 7, 0).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y), r: 19 })),
    labels: [],
    sentences: ['Et rundt bord med syv tomme pladser.'],
  };
}
