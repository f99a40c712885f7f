import { collectionFormats } from '#schema/collection-format.ts';
import { collectionNames } from '#schema/index.ts';
import { idMaxLength, idPattern, slug } from '#schema/id.ts';
import { nearest } from '#language/nearest.ts';

import type { Stray } from '../../catalogue.ts';
import type { Rule } from '../../rule.ts';

/** What the rule says. */
export const messages = {
  'unknown-folder': (folder: string) => {
    const guess = nearest(folder, collectionNames);
    return `Mappen eller filen "${folder}" hører ikke til indholdet, så siden viser den ikke. ${guess ? `Mente du mappen "${guess}"? ` : ''}Læg filen i en af mapperne ${collectionNames.join(', ')}, eller slet den.`;
  },
  'wrong-ending': (ending: string) =>
    `Filen har en forkert endelse, så siden viser den ikke. Kald den noget med ${ending}, eller slet den.`,
  'too-deep': (ending: string) =>
    `Filen ligger for dybt, så siden viser den ikke. Læg den som id${ending} i mappen eller som id/index${ending}.`,
  link: () => 'Filen er en genvej til et andet sted, og dem følger siden ikke. Læg selve filen her.',
  unreadable: () => 'Filen kan ikke læses. Se efter, om du har adgang til den, og om et andet program har den åben.',
  'loose-image': (ending: string) =>
    `Billedet ligger løst, så ingen side kan bruge det. Læg teksten som id/index${ending}, og læg billedet ved siden af.`,
  'not-an-image': () =>
    'Filen er hverken et billede eller en tekst, siden kan vise. Brug png, jpg, webp, avif eller gif, eller slet den.',
  'bad-id': (id: string, suggestion: string) =>
    `Navnet "${id}" kan ikke bruges som adresse; det skal være små bogstaver a–z, tal og enkelte bindestreger, højst ${idMaxLength} tegn.${suggestion === '' ? ' Giv det et andet navn.' : ` Kald det "${suggestion}".`}`,
} satisfies Record<Stray['reason'] | 'bad-id', (...args: never[]) => string>;

/** Every file in the content folder is an entry, an image beside one, or one of the few files that may lie there. */
export const fileExpected: Rule = {
  id: 'file-expected',
  code: 'E0',
  severity: 'error',
  messages,
  *checkAll(catalogue) {
    for (const { file, reason, collection } of catalogue.strays) {
      const ending = collection ? `.${collectionFormats[collection]}` : '';
      const [folder = ''] = file.slice(catalogue.directory.length + 1).split('/');
      yield { file, message: messages[reason](reason === 'unknown-folder' ? folder : ending) };
    }
    for (const { file, id } of catalogue.entries) {
      const isGood = idPattern.test(id) && id.length <= idMaxLength;
      if (!isGood) yield { file, message: messages['bad-id'](id, slug(id)) };
    }
  },
};
