/** Creates a draft of any kind: `npm run new -- case`. */
import { tell } from './authoring/command-line.ts';
import { newCommand } from './authoring/new-command.ts';

tell(await newCommand(process.argv.slice(2), { isTerminal: process.stdin.isTTY && process.stdout.isTTY }));
