import type { Point } from './geometry.ts';
import { glyphs } from './glyphs.ts';
import type { Dot, Line, Patch, Plan, Thing, Top } from './plan.ts';

/** Short names, as they stand once for each path of each drawing; `Plan.astro` says what they look like. */
const classes: Readonly<Record<Patch['kind'] | Thing['kind'] | Top['kind'] | Line['kind'], string>> = {
  floor: 'f',
  block: 'f',
  sheet: 'u',
  roof: 'b',
  bridge: 'y',
  boat: 'd',
  court: 'm',
  cup: 'c',
  paving: 'y',
  water: 'v',
  quay: 'q',
  rim: 'x',
  slot: 'x',
  screen: 'd',
  table: 't',
  card: 't',
  tree: 'g',
  stripe: 'w',
  fence: 'e',
  frame: 'z',
  arrow: 'a',
  link: 'a',
  ray: 'r',
  walk: 'l',
  leader: 'j',
};

/** Kinds whose outline is a thin line; all others are filled, and their pen is as wide as their corners are round. */
const outlined: ReadonlySet<string> = new Set(['fence', 'frame']);

/** The inside of an `<svg>` that shows a plan: classes and coordinates, no colours. In each layer, what looks the same is one path. */
export function draw(plan: Plan): string {
  const trees = plan.things.filter(({ kind }) => kind === 'tree');
  const furniture = plan.things.filter(({ kind }) => kind !== 'tree');
  const people = [...plan.people, ...plan.more];
  const layers: Stroke[][] = [
    [...plan.ground, ...trees].map(shape),
    plan.lines.map((line) => ({ name: classes[line.kind], pen: 0, ...course(line) })),
    furniture.map(shape),
    plan.tops.map(shape),
    plan.marks.map(({ x, y, glyph }) => ({ name: 'k', pen: 0, from: { x, y }, data: glyphs[glyph], to: undefined })),
    [
      ...plan.stones.map((at) => dot('p', at)),
      ...people.map((at) => dot(plan.isFaint ? 'n' : 'p', at)),
      ...plan.hosts.map((at) => dot('h', at)),
      ...plan.hosts.map((at) => ({ ...dot('i', at), pen: 0 })),
    ],
  ];
  const rings = plan.open.map(({ x, y, r }) => `<circle class="o" cx="${x}" cy="${y}" r="${r - 3}"/>`);
  const labels = plan.labels.map(({ x, y, words }) => `<text x="${x}" y="${y}">${words}</text>`);
  return [...layers.flatMap(pathsOf), ...rings, ...labels].join('');
}

/** One stroke of a pen, and where it ends if that is a whole point. */
interface Stroke {
  name: string;
  pen: number;
  from: Point;
  data: string;
  to: Point | undefined;
}

function pathsOf(strokes: readonly Stroke[]): string[] {
  const paths = new Map<string, { data: string; at: Point | undefined }>();
  for (const { name, pen, from, data, to } of strokes) {
    const key = `class="${name}"${pen > 0 ? ` stroke-width="${pen}"` : ''}`;
    const { data: before, at } = paths.get(key) ?? { data: '', at: undefined };
    const move = at === undefined ? `M${pair(from)}` : `m${pair({ x: from.x - at.x, y: from.y - at.y })}`;
    paths.set(key, { data: before + move + data, at: to });
  }
  return [...paths].map(([attributes, { data }]) => `<path ${attributes} d="${data}"/>`);
}

function shape({ kind, points, r, open = false }: Patch | Thing | Top): Stroke {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  const last = rest.length === 1 ? rest[0] : first;
  return {
    name: classes[kind],
    pen: outlined.has(kind) ? 0 : 2 * r,
    from: first,
    data: edge(first, rest, open),
    to: open ? undefined : last,
  };
}

function dot(name: string, { x, y, r }: Dot): Stroke {
  return { name, pen: 2 * r, from: { x, y }, data: 'h0', to: { x, y } };
}

function edge(first: Point, rest: readonly Point[], isOpen: boolean): string {
  if (rest.length === 0) return 'h0';
  let at = first;
  const sides = rest.map((point) => {
    const side = `l${pair({ x: point.x - at.x, y: point.y - at.y })}`;
    at = point;
    return side;
  });
  return sides.join('') + (rest.length > 1 && !isOpen ? 'z' : '');
}

function course({ from, bend, to, heads }: Line): Pick<Stroke, 'from' | 'data' | 'to'> {
  const curve = `Q${pair(bend)} ${pair(to)}`;
  if (heads === 'none') return { from, data: curve, to };
  return { from, data: curve + head(bend, to) + (heads === 'both' ? head(bend, from) : ''), to: undefined };
}

function head(from: Point, tip: Point): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const [one, other] = [angle + 2.5, angle - 2.5].map((side) =>
    pair({ x: Math.round(tip.x + 13 * Math.cos(side)), y: Math.round(tip.y + 13 * Math.sin(side)) }),
  );
  return `M${one ?? ''}L${pair(tip)}L${other ?? ''}`;
}

/** Two numbers as short as path data allows: the minus sign parts them. */
function pair({ x, y }: Point): string {
  const second = tenths(y);
  return tenths(x) + (second.startsWith('-') ? '' : ' ') + second;
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10)
    .replace('-0.', '-.')
    .replace(/^0\./, '.');
}
