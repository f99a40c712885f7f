import { describe, expect, it } from 'vitest';

import { bar, box, cutBox, disc, distance, gap, measureRoom, placesRound } from './geometry.ts';

describe('gap', () => {
  it.each([
    ['two discs', disc(0, 0, 5), disc(20, 0, 5), 10],
    ['discs that overlap', disc(0, 0, 5), disc(6, 0, 5), -4],
    ['a disc beside a box', disc(0, 0, 5), box({ x: 30, y: 0 }, 20, 40), 15],
    ['a disc off the round corner of a box', disc(-13, -14, 5), box({ x: 10, y: 10 }, 20, 20, 0), 14.1],
    ['a disc inside a box', disc(50, 50, 5), box({ x: 50, y: 50 }, 40, 40, 0), -25],
    ['a box that has been turned', disc(0, 0, 0), box({ x: 20, y: 0 }, 20, 20, 0, 45), 5.9],
    ['a bar and a disc off its end', bar({ x: 0, y: 0 }, { x: 30, y: 0 }, 4), disc(50, 0, 6), 10],
    ['bars that cross', bar({ x: 0, y: 0 }, { x: 10, y: 10 }, 1), bar({ x: 0, y: 10 }, { x: 10, y: 0 }, 1), -2],
    ['a disc in the corner that is cut off', disc(-48, -48, 2), cutBox({ x: 0, y: 0 }, 100, 100, 30), 16.4],
  ])('measures %s', (_case, one, other, expected) => {
    expect(gap(one, other)).toBeCloseTo(expected, 1);
    expect(gap(other, one)).toBeCloseTo(expected, 1);
  });

  it('does not take the inside of an open line for a shape', () => {
    const corner = {
      points: [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 100 },
      ],
      r: 1,
      open: true,
    };
    expect(gap(corner, disc(50, 50, 1))).toBeGreaterThan(0);
  });
});

describe('measureRoom', () => {
  it('measures as gap does', () => {
    const bodies = [disc(0, 0, 5), box({ x: 80, y: 20 }, 40, 30, 4, 20), bar({ x: 10, y: 90 }, { x: 90, y: 60 }, 6)];
    const room = measureRoom(bodies);
    for (const at of [
      { x: 30, y: 30 },
      { x: 80, y: 20 },
      { x: 50, y: 74 },
    ]) {
      expect(room(at)).toBeCloseTo(Math.min(...bodies.map((body) => gap(body, disc(at.x, at.y, 0)))), 6);
    }
  });
});

describe('placesRound', () => {
  it.each([
    ['a disc', disc(100, 100, 40)],
    ['a bar', bar({ x: 60, y: 100 }, { x: 140, y: 100 }, 30)],
    ['a box', box({ x: 100, y: 100 }, 120, 60)],
    ['a turned box with cut corners', cutBox({ x: 100, y: 100 }, 120, 80, 20, 15)],
  ])('keeps all places at the same distance from %s and apart', (_case, body) => {
    const places = placesRound(body, 20, 7, 0.3);
    expect(places).toHaveLength(7);
    for (const place of places) expect(gap(body, disc(place.x, place.y, 0))).toBeCloseTo(20, 6);
    for (const [index, place] of places.entries()) {
      expect(distance(place, places[(index + 1) % 7] ?? place)).toBeGreaterThan(30);
    }
  });

  it('begins at the top and goes clockwise', () => {
    const [top, right] = placesRound(disc(0, 0, 10), 10, 4, 0);
    expect(top?.y).toBeCloseTo(-20);
    expect(right?.x).toBeCloseTo(20);
  });
});
