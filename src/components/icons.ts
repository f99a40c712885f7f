import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import flask from 'lucide-static/icons/flask-conical.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/** The icons the site uses, as what stands inside their `<svg>`; how they are drawn is said once, in the style sheet. */
export const icons = {
  arrowRight: inside(arrowRight),
  check: inside(check),
  chevronDown: inside(chevronDown),
  clock: inside(clock),
  flask: inside(flask),
  mail: inside(mail),
  menu: inside(menu),
  phone: inside(phone),
  printer: inside(printer),
  search: inside(search),
  square: inside(square),
  table: inside(table),
  users: inside(users),
  x: inside(x),
} as const;

/** The name of an icon. */
export type IconName = keyof typeof icons;

function inside(svg: string): string {
  return svg
    .replace(/^[^]*?<svg[^>]*>|<\/svg>/g, '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
}
