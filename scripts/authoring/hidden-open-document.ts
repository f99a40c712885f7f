import { unzipSync } from 'fflate';

import { StoppedError } from './command-line.ts';
import { elementsIn, readXml } from './word/xml.ts';

/**
 * Refuses an OpenDocument text that hides something which LibreOffice would write as plain text in a Word document: sections that are
 * not shown, and paragraphs and words hidden by a condition. Text hidden by formatting is found in the Word document itself.
 * @throws {StoppedError} where there is any, or where the file cannot be read.
 */
export function refuseHiddenSections(bytes: Uint8Array): void {
  let text: string;
  try {
    text = new TextDecoder().decode(unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml']);
  } catch {
    throw new StoppedError(
      'Filen er ikke et OpenDocument, der kan læses. Åbn den i Word eller LibreOffice, gem den som Word-dokument (*.docx), og importér den. Intet er skrevet.',
    );
  }
  const hidden = [...elementsIn(readXml(text))].filter(
    ({ name, attributes }) =>
      hiddenElements.has(name) ||
      (name === `${textNamespace}:section` && /^(?:none|condition)$/.test(attributes['display'] ?? '')),
  );
  if (hidden.length === 0) return;
  throw new StoppedError(
    `Dokumentet har skjulte sektioner eller afsnit (${hidden.length}), og de ville blive synlige for alle på siden. Vis dem i LibreOffice (Formatér → Sektioner, og Vis → Feltskjul), og slet dem. Gem, og importér igen. Intet er skrevet.`,
  );
}

const textNamespace = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

const hiddenElements: ReadonlySet<string> = new Set([
  `${textNamespace}:hidden-paragraph`,
  `${textNamespace}:hidden-text`,
]);
