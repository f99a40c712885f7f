import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { StoppedError } from './command-line.ts';

const run = promisify(execFile);
const mostMilliseconds = 180_000;

/** Where LibreOffice lies when it is not on the path. */
const usualPlaces = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/usr/lib/libreoffice/program/soffice',
];

/**
 * An OpenDocument text as a Word document, made by LibreOffice in a folder and with a profile of its own.
 * @throws {StoppedError} where LibreOffice is not installed or cannot read the file.
 */
export async function wordFromOpenDocument(file: string, program: string | undefined): Promise<Uint8Array> {
  if (program === undefined) {
    throw new StoppedError(
      'Filen er gemt som OpenDocument (.odt), og den kan kun læses, når LibreOffice er installeret her. Åbn den i Word eller LibreOffice, vælg Gem som, og vælg Word-dokument (*.docx). Importér så den. Intet er skrevet.',
    );
  }
  const scratch = await mkdtemp(path.join(tmpdir(), 'import-odt-'));
  try {
    const profile = pathToFileURL(path.join(scratch, 'profil')).href;
    await run(
      program,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'docx',
        '--outdir',
        scratch,
        path.resolve(file),
      ],
      { timeout: mostMilliseconds },
    );
    return await readFile(path.join(scratch, `${path.parse(file).name}.docx`));
  } catch {
    throw new StoppedError(
      'LibreOffice kan ikke læse filen. Åbn den i Word eller LibreOffice, gem den som Word-dokument (*.docx), og importér den. Intet er skrevet.',
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** LibreOffice's program file: on the path, or where it usually lies. */
export async function findLibreOffice(
  { PATH = '' }: Readonly<Record<string, string | undefined>>,
  otherPlaces: readonly string[] = usualPlaces,
): Promise<string | undefined> {
  const onPath = PATH.split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['soffice', 'soffice.exe'].map((name) => path.join(folder, name)));
  for (const place of [...onPath, ...otherPlaces]) {
    const isThere = await access(place).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}
