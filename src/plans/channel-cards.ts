import type { Channel } from './fields.ts';
import { disc, type Body, type Point } from './geometry.ts';
import type { GlyphName } from './glyphs.ts';
import type { Mark, Thing } from './plan.ts';
import { roomAt } from './scatter.ts';
import { clearance, height, margin, thing, width } from './scene.ts';
import { listed } from './words.ts';

const signs: Readonly<Record<Channel, readonly [GlyphName, string]>> = {
  fysisk: ['table', 'ved et bord'],
  digital: ['laptop', 'på nettet'],
  blandet: ['laptop', 'både på stedet og på nettet'],
  opsoegende: ['pin', 'ude i byen'],
  telefon: ['handset', 'i telefon'],
  skriftlig: ['envelope', 'på skrift'],
};

/** The radius of a card, which is round so that it is not taken for a way in. */
const card = 18;

/** Cards for further ways of meeting, as near the corners as there is room; a sign that two ways share stands once. */
export function channelCards(
  channels: readonly Channel[],
  solids: readonly Body[],
): { things: Thing[]; marks: Mark[]; sentence: string | undefined } {
  const things: Thing[] = [];
  const marks: Mark[] = [];
  const words: string[] = [];
  for (const channel of channels) {
    const [glyph, word] = signs[channel];
    const at = cornerSpot([...solids, ...things]);
    if (at === undefined || marks.some((mark) => mark.glyph === glyph)) continue;
    things.push(thing('card', disc(at.x, at.y, card)));
    marks.push({ ...at, glyph });
    words.push(word);
  }
  return {
    things,
    marks,
    sentence: words.length > 0 ? `Runde mærker viser, at det også kan ske ${listed(words)}.` : undefined,
  };
}

function cornerSpot(solids: readonly Body[]): Point | undefined {
  let best: { far: number; at: Point } | undefined;
  for (let y = margin + card; y <= height - margin - card; y += 10) {
    for (let x = margin + card; x <= width - margin - card; x += 10) {
      const far = Math.min(x, width - x) + Math.min(y, height - y);
      if (best !== undefined && far >= best.far) continue;
      if (roomAt(disc(x, y, card), solids) >= clearance) best = { far, at: { x, y } };
    }
  }
  return best?.at;
}
