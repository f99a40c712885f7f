import { maskCpr } from '#language/cpr.ts';

import { type Catalogue, catalogueFrom } from '../catalogue.ts';
import type { Issue } from '../issue.ts';
import type { Memory } from '../memory.ts';
import { visible } from '../reporters/visible.ts';
import type { Outcome } from '../tell.ts';
import { type FixContext, fixContent, type FixedEntry } from './fix-content.ts';
import { fixedAsDiff } from './fixed-as-diff.ts';
import { heldFindings } from '../held-findings.ts';
import { type Written, writeFixed } from './write-fixed.ts';

/** What there is to report on after fixing, and whether everything that could be put right was. */
type FixOutcome = Outcome & { isWhole: boolean };

/** What fixing works with, besides a memory of its own. */
type Context = Omit<FixContext, 'check'> & {
  check: (catalogue: Catalogue, memory: Memory) => Promise<readonly Issue[]>;
};

/** Puts right what can be put right, or shows how it would be. All words go where they do not mix with a report: to stderr. */
export async function fixAndTell(
  catalogue: Catalogue,
  how: 'write' | 'show',
  { check, ...rest }: Context,
): Promise<FixOutcome> {
  const memory = heldFindings();
  const outcome = await fixContent(catalogue, { ...rest, check: async (whole) => await check(whole, memory) });
  const { fixed } = outcome;
  if (fixed.length === 0) console.error('Der er intet, der kan rettes af sig selv.\n');
  if (how === 'show') {
    if (fixed.length > 0) {
      const color = process.stderr.isTTY && process.stderr.hasColors();
      console.error(`${fixedAsDiff(fixed, { color })}\n\n--fix ville rette ${counted(fixed)}. Intet er ændret.\n`);
    }
    return { catalogue, issues: await check(catalogue, memory), isWhole: true };
  }
  const written = new Map(fixed.map((entry) => [entry, writeFixed(entry)]));
  for (const [entry, result] of written) console.error(told(entry, result));
  const done = fixed.filter((entry) => written.get(entry) === 'written');
  if (fixed.length > 0) console.error(`Rettede ${counted(done)}.\n`);
  if (done.length === fixed.length) return { ...outcome, isWhole: true };

  const back = new Map(fixed.filter((entry) => !done.includes(entry)).map(({ before, after }) => [after, before]));
  const whole = catalogueFrom(
    catalogue,
    outcome.catalogue.entries.map((entry) => back.get(entry) ?? entry),
  );
  return { catalogue: whole, issues: await check(whole, memory), isWhole: false };
}

function counted(fixed: readonly FixedEntry[]): string {
  const things = fixed.reduce((sum, { count }) => sum + count, 0);
  return `${things} ting i ${fixed.length} ${fixed.length === 1 ? 'fil' : 'filer'}`;
}

function told({ before, count }: FixedEntry, result: Written): string {
  const file = visible(maskCpr(before.file));
  if (result === 'written') return `${file}: ${count} rettet`;
  if (result === 'changed') return `${file}: ikke rettet, for filen blev ændret imens. Kør --fix igen.`;
  return `${file}: ikke rettet, for filen kan ikke skrives (${result.refused}). Er den åben i et andet program?`;
}
