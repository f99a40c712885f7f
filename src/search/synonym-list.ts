import { LineCounter, parseDocument } from 'yaml';
import { z } from 'astro/zod';

/** One rule of the editors' list: words people say, and what they mean by them. */
export interface Synonym {
  say: readonly string[];
  /** Words the pages use for the same. */
  mean: readonly string[];
  /** Addresses of pages that are meant. */
  pages: readonly string[];
  /** Where the rule begins, counted from one. */
  line: number;
}

const ruleSchema = z
  .strictObject({
    siger: z.array(z.string().min(2)).min(1),
    mener: z.array(z.string().min(2)).min(1).optional(),
    sider: z
      .array(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/u))
      .min(1)
      .optional(),
  })
  .refine(({ mener, sider }) => mener !== undefined || sider !== undefined);

/**
 * Reads the list, in YAML.
 * @throws {Error} in Danish with the line, where it cannot be read.
 */
export function readSynonyms(text: string, file: string): Synonym[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new Error(`${file}: filen kan ikke læses. ${broken.message}`);
  const list = document.contents as { items?: { range?: [number, number, number] }[] } | null;
  const entries: unknown = document.toJS() ?? [];
  if (!Array.isArray(entries))
    throw new Error(`${file}:1: skriv en liste, hvor hver regel har siger og enten mener eller sider`);
  return entries.map((entry: unknown, index) => {
    const { line } = lines.linePos(list?.items?.[index]?.range?.[0] ?? 0);
    const read = ruleSchema.safeParse(entry);
    if (!read.success)
      throw new Error(
        `${file}:${String(line)}: skriv ord i siger og enten ord i mener eller adresser som /emner/erhverv/ i sider, hver i en liste`,
      );
    return { say: read.data.siger, mean: read.data.mener ?? [], pages: read.data.sider ?? [], line };
  });
}
