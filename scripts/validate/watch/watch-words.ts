import { maskCpr } from '#language/cpr.ts';

import { visible } from '../reporters/visible.ts';

/** Said when something has changed and is checked again. VS Code knows the line by its beginning. */
export function begun(changed: readonly string[]): string {
  const [first = '', second, ...others] = changed.map((file) => visible(maskCpr(file)));
  const more =
    second === undefined ? '' : others.length === 0 ? ` og ${second}` : ` og ${others.length + 1} andre filer`;
  return `Ændret: ${first}${more}. Kontrollerer igen …`;
}

/** Said when a check is over. VS Code knows the line by its beginning. */
export function done(milliseconds: number, folder: string): string {
  return `Kontrolleret på ${milliseconds} ms. Venter på ændringer i ${folder}. Ctrl+C slutter.`;
}

/** Said when nothing can be checked for now. */
export function paused(message: string): string {
  return `${message}\nVenter på, at det bliver bedre. Ctrl+C slutter.`;
}
