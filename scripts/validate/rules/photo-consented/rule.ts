import type { Problem } from '#schema/messages.ts';

import type { Rule } from '../../rule.ts';
import { textAt, valueAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'no-consent': ({ message }: Pick<Problem, 'message'>) => message,
  'no-file': (name: string) =>
    `Billedet "${name}" ligger ikke ved siden af filen. Læg det i samme mappe, eller slet linjen sammen med samtykket.`,
};

/** A photo of a colleague is there with consent, or not at all. */
export const photoConsented: Rule = {
  id: 'photo-consented',
  code: 'E22',
  severity: 'error',
  messages,
  claim(problem, { collection }) {
    const isAboutPhoto = collection === 'consultants' && ['photo', 'photoConsent'].includes(String(problem.path[0]));
    return isAboutPhoto ? messages['no-consent'](problem) : undefined;
  },
  *check({ collection, data, file, problems }, { images }) {
    const photo = textAt(data, 'photo');
    if (collection !== 'consultants' || photo === undefined) return;
    const isSaid = problems.some(({ path }) => path[0] === 'photo');
    if (valueAt(data, 'photoConsent') === undefined && !isSaid) {
      const message = 'Foto (photo) kræver et samtykke (photoConsent) med dato og reference.';
      yield { path: ['photo'], message: messages['no-consent']({ message }) };
    }
    if (!images.has(`${file.replace(/[^/]+$/, '')}${photo}`))
      yield { path: ['photo'], message: messages['no-file'](photo) };
  },
};
