import { fileURLToPath } from 'node:url';

/** The project's folder, where every command runs. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
