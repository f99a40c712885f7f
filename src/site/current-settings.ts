import { readSettings } from './settings.ts';

/** The settings this build runs with. Only for code that runs in Node. */
export const settings = readSettings(process.env);
