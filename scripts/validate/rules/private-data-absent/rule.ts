import { cprNumbersIn } from '#language/cpr.ts';

import type { Entry } from '../../entry.ts';
import type { Point } from '../../issue.ts';
import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. It never repeats what it found. */
export const messages = {
  cpr: () =>
    'Her står noget, der ligner et CPR-nummer, og det må aldrig stå på siden. Slet det, også i tidligere udgaver af filen.',
  'phone-in-name': () =>
    'Filens navn ligner et telefonnummer, og det bliver en adresse på siden. Giv filen et andet navn.',
  'cpr-in-name': () => 'Filens navn ligner et CPR-nummer, og det bliver en adresse på siden. Giv filen et andet navn.',
  mail: (domain: string) =>
    `Her står en privat mailadresse (…@${domain}), og den kan alle læse. Skriv en funktionspostkasse eller en arbejdsmail, eller slet den.`,
  phone: () =>
    'Her står noget, der ligner et telefonnummer. Det hører kun til i workPhone på en konsulent. Skriv, hvem man ringer til, og slet nummeret.',
};

const privateDomains =
  'gmail.com|googlemail.com|hotmail.com|hotmail.dk|outlook.com|outlook.dk|live.com|live.dk|msn.com|yahoo.com|yahoo.dk|icloud.com|me.com|mac.com|mail.dk|youmail.dk|jubii.dk|ofir.dk|stofanet.dk|webspeed.dk|tdcadsl.dk|email.dk|post.tele.dk|privat.dk|protonmail.com|proton.me|gmx.com|aol.com';
const atPrivateDomain = new RegExp(`@(${privateDomains.replaceAll('.', '\\.')})(?![.-]?[\\p{L}\\d])`, 'giu');
/** No name before an @ is longer, by the standard for mail. */
const longestName = 64;
const phone =
  /(?<![\p{L}\d.,/:+=#_-])(?:(?:\+|00)45[ \u00a0-]?)?(?:\d{8}|\d{2}(?:[ \u00a0\u202f-]\d{2}){3}|\d{2}(?:\.\d{2}){3}|\d{4}[ \u00a0\u202f]\d{4})(?![\d\p{L}_-]|[.,/]\d)/gu;

/** Eight digits in the name of a file, unless they are a day as cameras and scanners write it. */
const phoneInName = /(?<!\d)(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))\d{8}(?!\d)/;

/** No CPR number, private mail address or telephone number stands anywhere in a file, its comments and its name included. */
export const privateDataAbsent: Rule = {
  id: 'private-data-absent',
  code: 'E14',
  severity: 'error',
  messages,
  *check(entry) {
    for (const { start } of cprNumbersIn(entry.text)) yield { point: entry.pointAt(start), message: messages.cpr() };
    for (const { index, 1: domain = '' } of entry.text.matchAll(atPrivateDomain)) {
      const name = /[\p{L}\d._%+-]+$/u.exec(entry.text.slice(Math.max(0, index - longestName), index));
      if (name) yield { point: entry.pointAt(index - name[0].length), message: messages.mail(domain.toLowerCase()) };
    }
    for (const point of phones(entry)) yield { point, message: messages.phone() };
  },
  *checkAll(catalogue) {
    const files = [...catalogue.entries, ...catalogue.strays].map(({ file }) => file);
    for (const file of [...files, ...catalogue.images]) {
      const name = file.slice(catalogue.directory.length + 1);
      if (phoneInName.test(name)) yield { file, message: messages['phone-in-name']() };
      if (cprNumbersIn(name).length > 0) yield { file, message: messages['cpr-in-name']() };
    }
  },
};

function* phones({ text, data, pointAt }: Entry): Generator<Point> {
  const work = textAt(data, 'workPhone');
  for (const { 0: found, index } of text.matchAll(phone)) {
    const isWork = work?.endsWith(found.replace(/^\+45[ \u00a0]?/, '')) === true;
    // Eight digits that are a CPR number's are reported as that.
    const isCpr = cprNumbersIn(text.slice(Math.max(0, index - 12), index + found.length + 12)).length > 0;
    if (!isWork && !isCpr) yield pointAt(index);
  }
}
