/** Makes a draft of a document: `npm run import -- fil.docx`. */
import { tell } from './authoring/command-line.ts';
import { importCommand } from './authoring/import-command.ts';

tell(await importCommand(process.argv.slice(2), { isTerminal: process.stdin.isTTY && process.stdout.isTTY }));
