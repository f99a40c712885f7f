import { readFileSync } from 'node:fs';

/** What is written for people about a rule. */
export interface RulePage {
  /** The paragraph the page opens with, on one line. */
  summary: string;
  /** The page as it is. */
  markdown: string;
}

/** The README of a rule; a rule without one is known by its id alone. */
export function rulePage(id: string): RulePage {
  try {
    const markdown = readFileSync(new URL(`./rules/${id}/README.md`, import.meta.url), 'utf8');
    const paragraph = markdown.split(/\n\s*\n/).find((block) => block.trim() !== '' && !block.startsWith('#'));
    return { summary: (paragraph ?? id).replace(/\s+/g, ' ').trim(), markdown };
  } catch {
    return { summary: id, markdown: id };
  }
}
