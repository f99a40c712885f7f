import type { Plan } from './plan.ts';

/** The Danish text alternative of a plan: what it shows, with its numbers. */
export function planText({ sentences }: Plan): string {
  return `Bordplan: ${sentences.join(' ')}`;
}
