import { box, cutBox, disc, placesRound, turned, type Body, type Point } from './geometry.ts';
import { awning } from './layouts/market.ts';
import type { Dot, Patch, Plan, Thing, Top } from './plan.ts';
import { stroke, thing } from './scene.ts';

const width = 800;
const height = 640;

/** The square and its blocks lie askew, as if the map were not turned north. */
const tilt = -8;

/** Blocks of houses as [x, y, width, height] before they are turned; the outer ones are for bands wider than the box. */
const blocks = [
  [172, -72, 250, 244],
  [456, -66, 236, 236],
  [738, -40, 250, 244],
  [172, -350, 250, 240],
  [456, -336, 236, 240],
  [738, -318, 250, 240],
  [1024, -30, 240, 260],
  [1024, -320, 240, 260],
  [792, 256, 256, 244],
  [1084, 262, 240, 256],
] as const;

/** Trees in courtyards and along the streets as [x, y, radius] before they are turned. */
const trees = [
  [190, -84, 15],
  [156, -56, 10],
  [452, -40, 13],
  [478, -72, 10],
  [716, -40, 14],
  [750, -14, 10],
  [772, 250, 15],
  [806, 282, 11],
  [416, 94, 11],
  [472, 94, 11],
  [612, 152, 12],
  [612, 214, 12],
  [612, 276, 12],
  [612, 338, 12],
] as const;

/** People on foot, as they stand. */
const strollers = [
  [60, 330],
  [88, 338],
  [110, 426],
  [137, 418],
  [350, 386],
  [379, 393],
  [478, 228],
  [506, 236],
  [534, 226],
  [556, 246],
  [464, 258],
  [572, 296],
  [612, 402],
  [658, 424],
  [560, 74],
  [250, 164],
] as const;

/** People on bicycles. */
const cyclists = [
  [20, 250],
  [244, 528],
  [640, 92],
] as const;

/** Boats as [x, y, turn], each with somebody in it. */
const boats = [
  [236, 618, 3],
  [420, 622, -9],
] as const;

/** People on the bridge and on the bathing deck. */
const afloat = [
  [655, 540],
  [672, 566],
  [526, 588],
  [554, 582],
] as const;

const quay = [
  { x: -1600, y: 588 },
  { x: 330, y: 588 },
  { x: 1600, y: 352 },
];

/**
 * A square in the city on a market day, for the home page. Streets, water and quay run on past the left, top and right of the box, so that a
 * wide band can show more of them.
 */
export function heroPlan(): Plan {
  const table = disc(348, 250, 50);
  const [open, ...round] = placesRound(table, 29, 8, 0.145);
  const [host] = round.splice(4, 1);
  const cafes = [disc(196, 286, 22), disc(510, 330, 22)];
  const guests = cafes.flatMap((cafe, index) => placesRound(cafe, 22, 4 + index, 0.1));
  const stall = askew(508, 178);
  return {
    palette: 'hero',
    width,
    height,
    ground: ground().map(inWholes<Patch>),
    lines: [
      stroke('walk', { x: -70, y: 452 }, { x: 88, y: 426 }, 'none', { x: 8, y: 422 }),
      stroke('walk', { x: 160, y: 420 }, { x: 330, y: 392 }, 'none', { x: 246, y: 424 }),
      stroke('walk', { x: 402, y: 398 }, { x: 628, y: 500 }, 'none', { x: 536, y: 412 }),
      stroke('leader', { x: 262, y: 104 }, { x: 400, y: 180 }, 'none', { x: 356, y: 118 }),
    ],
    things: [
      ...[table, ...cafes, box(stall, 96, 42, 3, tilt)].map((body) => thing('table', body)),
      ...trees.map(([x, y, r]) => thing('tree', { points: [askew(x, y)], r })),
    ].map(inWholes<Thing>),
    tops: awning({ x: 0, y: -12 }, 92).map((stripe) =>
      inWholes<Top>({
        ...stripe,
        points: stripe.points.map((at) => turned({ x: stall.x + at.x, y: stall.y + at.y }, stall, tilt)),
      }),
    ),
    marks: cyclists.map(([x, y]) => ({ x, y, glyph: 'bike' })),
    stones: [],
    people: [
      ...round.map((at) => dot(at, 15)),
      ...guests.map((at) => dot(at, 12)),
      ...[...strollers, ...afloat].map(([x, y]) => ({ x, y, r: 11 })),
      ...[...cyclists, ...boats].map(([x, y]) => ({ x, y, r: 9 })),
    ],
    isFaint: false,
    more: [],
    hosts: [...(host ? [dot(host, 15)] : []), dot(askew(508, 138), 11)],
    open: open ? [dot(open, 15)] : [],
    labels: [{ x: 92, y: 108, words: 'den tomme plads' }],
    sentences: ['Et torv i København set fra oven.'],
  };
}

function ground(): Patch[] {
  const corner = quay[1] ?? { x: 0, y: 0 };
  const far = quay[2] ?? corner;
  return [
    ...blocks.flatMap(([x, y, wide, tall]): Patch[] => [
      { kind: 'roof', ...cutBox(askew(x, y), wide, tall, 28, tilt) },
      { kind: 'court', ...cutBox(askew(x, y), wide - 76, tall - 76, 14, tilt) },
    ]),
    { kind: 'paving', ...box(askew(346, 258), 486, 292, 2, tilt) },
    { kind: 'water', points: [...quay.slice(0, 2), { x: corner.x, y: 1200 }, { x: -1600, y: 1200 }], r: 0 },
    { kind: 'water', points: [corner, far, { x: far.x, y: 1200 }, { x: corner.x, y: 1200 }], r: 0 },
    { kind: 'quay', points: quay, r: 5, open: true },
    { kind: 'bridge', ...box({ x: 684, y: 620 }, 56, 270, 0, -24) },
    { kind: 'bridge', ...box({ x: 540, y: 590 }, 76, 40, 0, -10) },
    ...boats.map(([x, y, turn]): Patch => ({
      kind: 'boat',
      points: hull.map(([along, across]) => turned({ x: x + along, y: y + across }, { x, y }, turn)),
      r: 2,
    })),
  ];
}

const hull = [
  [-50, 0],
  [-30, -8],
  [0, -11],
  [30, -8],
  [50, 0],
  [30, 8],
  [0, 11],
  [-30, 8],
] as const;

function askew(x: number, y: number): Point {
  return turned({ x, y }, { x: 400, y: 300 }, tilt);
}

function dot({ x, y }: Point, r: number): Dot {
  return { x: Math.round(x), y: Math.round(y), r };
}

function inWholes<Kind extends Body>(body: Kind): Kind {
  return { ...body, points: body.points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })) };
}
