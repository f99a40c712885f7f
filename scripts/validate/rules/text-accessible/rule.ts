import type { MdastNode } from 'satteri';

import { nodesIn, textOf } from '../../body.ts';
import type { EntryFinding, Rule } from '../../rule.ts';

/** What the rule says. */
export const messages = {
  'level-one': () =>
    'Overskriften er på øverste niveau, men det er sidens titel allerede. Skriv to ## foran i stedet for ét.',
  'level-skipped': (depth: number, wanted: number) =>
    `Overskriften springer et niveau over, så skærmlæsere viser et hul i indholdet. Skriv ${'#'.repeat(wanted)} foran i stedet for ${'#'.repeat(depth)}.`,
  'heading-empty': () => 'Overskriften er tom, så skærmlæsere læser ingenting op. Skriv en tekst, eller slet linjen.',
  'alt-missing': () =>
    'Billedet har ingen beskrivelse, så den, der ikke kan se det, får intet at vide. Skriv i de kantede parenteser, hvad billedet viser.',
  'alt-file-name': (alt: string) =>
    `Billedets beskrivelse er et filnavn ("${alt}"), og det siger intet til den, der ikke kan se det. Skriv, hvad billedet viser.`,
  'link-empty': () => 'Linket har ingen tekst, så ingen kan se eller høre, at det er der. Skriv, hvor det fører hen.',
  'link-vague': (text: string) =>
    `Linket hedder "${text}", og det siger ikke, hvor det fører hen, når en skærmlæser læser linkene op for sig. Skriv sidens navn.`,
  'link-address': (text: string) =>
    `Linkets tekst er en adresse ("${text}"), og den læses op bogstav for bogstav. Skriv [sidens navn](adressen).`,
};

/** Headings, images and links make sense to someone who hears the page. */
export const textAccessible: Rule = {
  id: 'text-accessible',
  code: 'E16',
  severity: 'error',
  messages,
  *check({ body }) {
    let depth = 1;
    for (const node of nodesIn(body)) {
      const found = node.type === 'heading' ? headingFault(node, depth) : linkOrImageFault(node);
      if (found) yield { point: node.position?.start ?? { line: 1, column: 1 }, ...found };
      if (node.type === 'heading') depth = node.depth;
    }
  },
};

type Fault = Pick<EntryFinding, 'message' | 'severity'> | undefined;

function headingFault(heading: Extract<MdastNode, { type: 'heading' }>, previous: number): Fault {
  if (textOf(heading).trim() === '') return { message: messages['heading-empty']() };
  if (heading.depth === 1) return { message: messages['level-one']() };
  return heading.depth > previous + 1 ? { message: messages['level-skipped'](heading.depth, previous + 1) } : undefined;
}

const vagueTexts: ReadonlySet<string> = new Set(
  'her|læs mere|læs mere her|klik her|tryk her|se her|se mere|se mere her|mere|link|linket|dette link|denne side|siden|hent|download|hent her|her er linket|følg linket|følg link|dette|denne|gå til siden|læs videre'.split(
    '|',
  ),
);

function linkOrImageFault(node: MdastNode): Fault {
  if (node.type === 'image' || node.type === 'imageReference') {
    const alt = node.alt?.trim() ?? '';
    if (alt === '') return { message: messages['alt-missing']() };
    return /^\S+\.(?:png|jpe?g|webp|avif|gif)$/i.test(alt) ? { message: messages['alt-file-name'](alt) } : undefined;
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  const hasImage = [...nodesIn(node)].some(({ type }) => type === 'image');
  const text = textOf(node).trim();
  if (text === '') return hasImage ? undefined : { message: messages['link-empty']() };
  if (vagueTexts.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')))
    return { message: messages['link-vague'](text) };
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text)
    ? { severity: 'warning', message: messages['link-address'](text) }
    : undefined;
}
