import { type Catalogue, entryOf, type PublishedEntry } from '#collections/published.ts';
import type { DiagramName } from '#schema/mdx.ts';

/** One figure of a case, with its precision and its source. */
export type CaseFact = PublishedEntry<'cases'>['data']['facts'][number];

/** Figures of one unit side by side, each found in the case by its value. */
export interface BarFigure {
  form: 'bars';
  case: string;
  head: { label: string; value: string };
  rows: readonly { label: string; value: number }[];
}

/** One share as dots: which figure of the case it is, how many dots, and what they stand for. */
export interface ShareFigure {
  form: 'share';
  case: string;
  value: number;
  /** The number that is everybody: 100 for a figure in per cent, 10 for "9 out of 10". */
  whole: number;
  dots: number;
  labels: { filled: string; maybe?: string; open: string };
}

/** Every diagram of a case's figures, by the name an author writes. The figures themselves come from the case. */
export const caseFigures = {
  'lodz-forslag': {
    form: 'bars',
    case: 'lodz-borgerbudget',
    head: { label: 'Forslag', value: 'Antal' },
    rows: [
      { label: 'Foreslået', value: 1100 },
      { label: 'Fik penge', value: 250 },
      { label: 'Fik ikke penge', value: 850 },
    ],
  },
  'amsterdam-udsaettelser': {
    form: 'bars',
    case: 'amsterdam-tidlig-gaeldshjaelp',
    head: { label: 'Hvornår', value: 'Udsættelser om året' },
    rows: [
      { label: 'Før indsatsen', value: 1800 },
      { label: 'Efter indsatsen', value: 35 },
    ],
  },
  'san-francisco-bud': {
    form: 'bars',
    case: 'san-francisco-yessf',
    head: { label: 'Virksomheder', value: 'Antal' },
    rows: [
      { label: 'Bød ind', value: 150 },
      { label: 'Blev valgt', value: 14 },
    ],
  },
  'naerdemokrati-penge': {
    form: 'bars',
    case: 'naerdemokrati-samlet',
    head: { label: 'Scenarie', value: 'Mio. kr.' },
    rows: [
      { label: 'Lokaludvalgene flytter', value: 66 },
      { label: 'Områdefornyelserne flytter også', value: 110 },
    ],
  },
  'ressortanalysens-samtaler': {
    form: 'share',
    case: 'ressortanalysen-2024',
    value: 67,
    whole: 100,
    dots: 40,
    labels: { filled: 'Fra Københavns Kommune', open: 'Andre' },
  },
  'melbourne-brugere': {
    form: 'share',
    case: 'melbourne-en-indgang',
    value: 9,
    whole: 10,
    dots: 10,
    labels: { filled: 'Synes, at løsningen er let', open: 'Resten' },
  },
  'flandern-anden-vej': {
    form: 'share',
    case: 'flandern-vdab',
    value: 10,
    whole: 100,
    dots: 10,
    labels: { filled: 'Vil helst have hjælp af et menneske', maybe: 'Også inden for skønnet', open: 'Resten' },
  },
} as const satisfies Partial<Record<DiagramName, BarFigure | ShareFigure>>;

/** A diagram of one case's figures. */
export type CaseFigureName = keyof typeof caseFigures;

/** Whether a diagram shows one case's figures. */
export function isCaseFigure(name: DiagramName): name is CaseFigureName {
  return Object.hasOwn(caseFigures, name);
}

/**
 * The figure of a case with this value.
 * @throws {Error} where the case has none, so that no diagram shows a figure that has been corrected away.
 */
export function factOf(from: Catalogue, caseId: string, value: number): CaseFact {
  const fact = entryOf(from, 'cases', caseId).data.facts.find((candidate) => candidate.value === value);
  if (!fact) {
    throw new Error(
      `Et diagram viser tallet ${value} fra cases/${caseId}, men det står ikke under facts. Ret eksemplet eller diagrammet.`,
    );
  }
  return fact;
}

/** How many dots of each sort a share takes: those up to its lower end, those up to its upper, and the rest. */
export function dotsOf(
  { value, valueMax = value }: Pick<CaseFact, 'value' | 'valueMax'>,
  { whole, dots }: Pick<ShareFigure, 'whole' | 'dots'>,
): { filled: number; maybe: number; open: number } {
  const filled = Math.round((value / whole) * dots);
  const reached = Math.round((valueMax / whole) * dots);
  return { filled, maybe: reached - filled, open: dots - reached };
}
