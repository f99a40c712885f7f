/** Puts another field in the place of one at the outermost level. */
export const setField = (key: string, yaml: string) => instead(fieldPattern(key), `${yaml}\n`);

/** Takes a field at the outermost level away. */
export const dropField = (key: string) => instead(fieldPattern(key), '');

/** Puts a field after the status. */
export const addField = (yaml: string) => (text: string) =>
  replaced(text, /^status: .*\n/m, (found) => `${found}${yaml}\n`);

/** Puts another text in the place of the first that fits. */
export const instead = (pattern: RegExp, other: string) => (text: string) => replaced(text, pattern, () => other);

/** Adds a paragraph at the end. */
export const atEnd = (added: string) => (text: string) => `${text.trimEnd()}\n\n${added}\n`;

/** A file with this text, whatever was there. */
export const asFile = (text: string) => () => text;

/** Leaves a file as it is: what is wrong with it follows from another fault, or from how it is read. */
export const unchanged = (text: string) => text;

/** The text without some fields, whether they are there or not. */
export const without = (text: string, ...keys: string[]) =>
  keys.reduce((rest, key) => rest.replace(fieldPattern(key), ''), text);

/** A draft that is right as it is. */
export const draftTerm = `term: Udkast
status: kladde
definition: Et begreb, som ingen har skrevet færdigt.
created: 2026-01-01
demo: false
`;

/** A sentence that nobody can read. */
export const heavySentence =
  'Forvaltningens tværgående koordinering forudsætter interessenternes systematiske inddragelse gennem beslutningsprocesser.';

/** The text of a source, for the faults that need one. */
export const sourceText = 'I byen Ny by har de købt 987 bænke til alle, der vil sidde ned.';

/** A field at the outermost level with everything below it, however its value is written. */
function fieldPattern(key: string): RegExp {
  return new RegExp(`^${key}:.*\\n(?:(?: |- ).*\\n|\\n(?=\\n* ))*`, 'm');
}

function replaced(text: string, pattern: RegExp, change: (found: string) => string): string {
  if (text.search(pattern) === -1)
    throw new Error(`The content no longer has anything like ${String(pattern)} to break.`);
  return text.replace(pattern, change);
}
