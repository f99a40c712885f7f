import type { Body, Point } from './geometry.ts';
import type { GlyphName } from './glyphs.ts';

/** The colour families a plan can be drawn in. */
export type Palette = 'tool' | 'case' | 'hero' | 'empty' | 'mark';

/** Ground: people may stand on a floor, a screen, paving, a bridge or in a boat, but not on houses or on water. */
export interface Patch extends Body {
  kind:
    'floor' | 'rim' | 'screen' | 'fence' | 'block' | 'roof' | 'court' | 'paving' | 'water' | 'quay' | 'bridge' | 'boat';
}

/** Something solid that stands on the ground: a table, a card with a sign, a tree, a bench, a boat. */
export interface Thing extends Body {
  kind: 'table' | 'card' | 'tree';
}

/** Something that lies on a thing, and so may touch it. */
export interface Top extends Body {
  kind: 'sheet' | 'frame' | 'cup' | 'stripe' | 'slot';
}

/** A seat or the person on it, a stepping stone: anything drawn as a dot. */
export interface Dot extends Point {
  readonly r: number;
}

/** A stroke on the ground, curved towards a point, with an arrow head at its end or at both. */
export interface Line {
  kind: 'arrow' | 'link' | 'ray' | 'walk' | 'leader';
  from: Point;
  bend: Point;
  to: Point;
  heads: 'none' | 'end' | 'both';
}

/** A small sign on a thing. */
export interface Mark extends Point {
  glyph: GlyphName;
}

/** Words in the drawing, begun at a point. */
export interface Label extends Point {
  words: string;
}

/** A drawing of a conversation seen from above, as data: bodies and dots in whole units of a box, and what they say. */
export interface Plan {
  palette: Palette;
  width: number;
  height: number;
  ground: readonly Patch[];
  lines: readonly Line[];
  things: readonly Thing[];
  tops: readonly Top[];
  marks: readonly Mark[];
  /** The stepping stones of the way in, one for each step. */
  stones: readonly Dot[];
  /** One dot for each person shown. */
  people: readonly Dot[];
  /** True where nobody says how many take part: the people are drawn faintly. */
  isFaint: boolean;
  /** Three small dots where more take part than are shown. */
  more: readonly Dot[];
  hosts: readonly Dot[];
  /** The seats nobody sits on: one, except in the plan that says nobody is here. */
  open: readonly Dot[];
  labels: readonly Label[];
  /** What is drawn, as Danish sentences. */
  sentences: readonly string[];
}
