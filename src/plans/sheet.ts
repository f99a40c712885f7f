import { draw } from './draw.ts';
import type { Plan } from './plan.ts';

/**
 * How each class of a drawing is inked where no style sheet of the page reaches it: the custom property that holds its colour, and
 * what else `Plan.astro` says of the class. The properties are inherited, so the page still decides.
 */
const inks: Readonly<Record<string, Ink>> = {
  a: { colour: 'line', width: 4 },
  b: { colour: 'roof', filled: true, outlined: true },
  c: { colour: 'ground', filled: true },
  d: { colour: 'light', filled: true },
  e: { colour: 'line', width: 4, dashes: '9 10' },
  f: { colour: 'floor', filled: true, outlined: true },
  g: { colour: 'tree', filled: true },
  h: { colour: 'host' },
  i: { colour: 'light', width: 9 },
  j: { colour: 'line', width: 2.5 },
  k: { colour: 'deep', width: 4 },
  l: { colour: 'line', width: 5, dashes: '.1 13' },
  m: { colour: 'court', filled: true, outlined: true },
  n: { colour: 'faint' },
  o: { colour: 'host', width: 6 },
  p: { colour: 'line' },
  q: { colour: 'floor', outlined: true },
  r: { colour: 'line', width: 2.5 },
  t: { colour: 'table', filled: true },
  u: { colour: 'sheet', filled: true },
  v: { colour: 'water', filled: true },
  w: { colour: 'stripe', filled: true },
  x: { colour: 'line', filled: true },
  y: { colour: 'floor', filled: true, outlined: true },
  z: { colour: 'deep', width: 2.5 },
};

interface Ink {
  colour: string;
  filled?: boolean;
  /** In forced colours only an outline. */
  outlined?: boolean;
  width?: number;
  dashes?: string;
}

/**
 * One SVG file with many plans, for pages that show many: each is a group whose id is its name, to be shown with `<use>`.
 * @throws {Error} where a drawing has a class without ink.
 */
export function sheetOf(plans: ReadonlyMap<string, Plan>): string {
  const groups = [...plans].map(([name, plan]) => `<g id="${name}">${inked(draw(plan))}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>\n`;
}

function inked(markup: string): string {
  return markup.replace(/class="(\w+)"(?: stroke-width="(\d+)")?/g, (_, name: string, pen: string | undefined) => {
    const ink = inks[name];
    if (!ink) throw new Error(`Tegningen har klassen ${name}, som ingen farve har i sheet.ts.`);
    const { colour, filled = false, outlined = false, dashes } = ink;
    const paint = `var(--plan-${colour})`;
    // 1 is what SVG takes where nothing is said.
    const width = ink.width ?? pen ?? (outlined ? 1 : undefined);
    return [
      `stroke="${paint}"`,
      filled && `fill="${outlined ? `var(--plan-fill,${paint})` : paint}"`,
      width !== undefined && `stroke-width="${outlined ? `var(--plan-edge,${width})` : width}"`,
      dashes !== undefined && `stroke-dasharray="${dashes}"`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}
