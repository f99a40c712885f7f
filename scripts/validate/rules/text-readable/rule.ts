import { heaviestSentences, readability } from '#language/lix.ts';

import { passagesIn } from '../../passage.ts';
import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** From here on a text is hard for most people. */
const hard = 45;
/** From here on only specialists read on. */
const veryHard = 55;
/** Shorter texts swing too much for the number to mean anything. */
const enoughWords = 80;

/** What the rule says. */
export const messages = {
  heavy: (lix: number, heaviest: readonly string[]) =>
    `Teksten har lixtal ${lix} og er tung at læse. Del de lange sætninger, og find kortere ord. De tungeste: ${heaviest.map((text) => `"${text}"`).join(' · ')}`,
  'summary-heavy': (lix: number) =>
    `Resuméet har lixtal ${lix} og er tungt at læse. Del sætningen, eller find kortere ord.`,
};

/** A page can be read by someone in a hurry. */
export const textReadable: Rule = {
  id: 'text-readable',
  code: 'E17',
  severity: 'error',
  messages,
  *check(entry) {
    const summary = readability(textAt(entry.data, 'summary') ?? '');
    if (summary.lix >= hard)
      yield { path: ['summary'], severity: 'warning', message: messages['summary-heavy'](summary.lix) };

    const passages = passagesIn(entry).filter(({ kind, path }) => kind === 'text' && path?.[0] !== 'changes');
    const whole = passages.map(({ text }) => text).join('\n\n');
    const read = readability(whole);
    if (read.words <= enoughWords || read.lix < hard) return;
    const heaviest = heaviestSentences(whole, read, 3);
    const opening = heaviest[0]?.slice(0, 20) ?? '';
    const passage = passages.find(({ text }) => text.includes(opening));
    yield {
      ...(passage?.placeAt(passage.text.indexOf(opening)) ?? { path: [] }),
      severity: read.lix >= veryHard ? 'error' : 'warning',
      message: messages.heavy(read.lix, heaviest.map(beginning)),
    };
  },
};

function beginning(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
