import { maskCpr } from '#language/cpr.ts';
import { nearest } from '#language/nearest.ts';

import { UsageError } from './options.ts';
import type { Rule } from './rule.ts';

/**
 * The rules that are named by code or id; all where none is named.
 * @throws {UsageError} where a name is none.
 */
export function rulesNamed(names: readonly string[], rules: readonly Rule[]): readonly Rule[] {
  const chosen = new Set<Rule>();
  for (const name of names) {
    const named = rules.filter(({ id, code }) => id === name || code === name.toUpperCase());
    if (named.length === 0) {
      const near = nearest(name, [...rules.map(({ id }) => id), ...rules.map(({ code }) => code)]);
      throw new UsageError(
        `--rule kender ikke "${name}". ${near === undefined ? 'Skriv en kode som E2 eller et navn som reference-exists.' : `Mener du ${near}?`}`,
      );
    }
    for (const rule of named) chosen.add(rule);
  }
  return names.length === 0 ? rules : rules.filter((rule) => chosen.has(rule));
}

/** Says of a file or folder, by its name in findings, whether it or something in it has changed; `changed` are paths below the content folder. */
export function changedIn(directory: string, changed: ReadonlySet<string>): (file: string) => boolean {
  const named = new Set<string>();
  for (const path of changed) {
    const steps = maskCpr(`${directory}/${path}`).split('/');
    for (let length = steps.length; length > 0; length -= 1) named.add(steps.slice(0, length).join('/'));
  }
  return (file) => named.has(file);
}
