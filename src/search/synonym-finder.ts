import type { BuiltPage } from './built-page.ts';
import type { Splitter } from './danish/compound.ts';
import { words } from './danish/fold.ts';
import { stem } from './danish/stem.ts';
import { readPageFacts } from './page-facts.ts';
import type { Synonym } from './synonym-list.ts';

/** The words people use for what a page is about, and for what its summary touches on. */
export interface FoundSynonyms {
  about: readonly string[];
  near: readonly string[];
}

/** Finds the words people use for what a page says in other words. */
export interface SynonymFinder {
  (page: BuiltPage): FoundSynonyms;
  /** @throws {Error} in Danish with the lines, where some rule of the list has reached no page so far. */
  assertAllUsed(): void;
}

/**
 * A finder over the editors' list. A rule reaches a page it names, and a page where all words of one of its meanings stand: in the
 * title or the page's own search words, or, less strongly, in the summary or as parts of compounds.
 */
export function findSynonyms(list: readonly Synonym[], split: Splitter): SynonymFinder {
  const used = new Set<Synonym>();
  const seen = new Set<string>();
  const stems = (text: string): ReadonlySet<string> =>
    new Set(words(text).flatMap((word) => [word, ...(split(word) ?? [])].map(stem)));

  const find = (page: BuiltPage): FoundSynonyms => {
    const { title, summary, keywords } = readPageFacts(page);
    const subject = stems([title, ...keywords].join(' '));
    const whole = new Set(words([title, ...keywords].join(' ')).map(stem));
    const touched = new Set([...subject, ...stems(summary)]);
    const about = new Set<string>();
    const near = new Set<string>();
    seen.add(page.address);
    for (const rule of list) {
      const isMeant = (by: ReadonlySet<string>) =>
        rule.mean.some((text) => words(text).every((word) => by.has(stem(word))));
      const isSubject = rule.pages.includes(page.address) || isMeant(whole);
      if (!isSubject && !isMeant(touched)) continue;
      used.add(rule);
      for (const said of rule.say) (isSubject ? about : near).add(said);
    }
    return { about: [...about], near: [...near] };
  };

  const assertAllUsed = () => {
    const lost = list.flatMap((rule) => [
      ...(used.has(rule) ? [] : [`linje ${rule.line}: ingen side har ${rule.mean.join(' eller ')}`]),
      ...rule.pages
        .filter((address) => !seen.has(address))
        .map((address) => `linje ${rule.line}: der er ingen side ${address}`),
    ]);
    if (lost.length === 0) return;
    throw new Error(
      `content/synonyms.yaml når ikke frem:\n${lost.join('\n')}\nSkriv under mener et ord fra en sides titel, resumé eller søgeord, eller ret adressen under sider.`,
    );
  };
  return Object.assign(find, { assertAllUsed });
}
