import type { Catalogue } from '../validate/catalogue.ts';
import type { RuleContext } from '../validate/rule.ts';
import { figuresSourced } from '../validate/rules/figures-sourced/rule.ts';
import { listAt, textAt, valueAt } from '../validate/typed-value.ts';

/** How many figures the cases hold, and which of them nobody can trace. */
export interface FigureCount {
  sourced: number;
  /** Of the sourced ones: those we have worked out ourselves, with the sum shown. */
  calculated: number;
  /** Files with figures in their text that stand under no facts, or facts that name no source, with how many. */
  unsourced: readonly { file: string; count: number }[];
}

/** Counts every case's facts, and the figures in its text that are not among them. */
export function countFigures(content: Catalogue, context: RuleContext): FigureCount {
  const cases = content.published('cases');
  const facts = cases.flatMap((entry) => listAt(entry.data, 'facts'));
  const hasSource = (fact: unknown): boolean => content.find('sources', textAt(fact, 'source') ?? '') !== undefined;
  const sourced = facts.filter(hasSource);
  return {
    sourced: sourced.length,
    calculated: sourced.filter((fact) => valueAt(fact, 'calculated') !== undefined).length,
    unsourced: cases
      .map((entry) => ({
        file: entry.file,
        count:
          listAt(entry.data, 'facts').filter((fact) => !hasSource(fact)).length +
          [...(figuresSourced.check?.(entry, content, context) ?? [])].length,
      }))
      .filter(({ count }) => count > 0),
  };
}
