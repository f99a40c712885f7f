/**
 * Loads the editor, which is bundled as workers are: by itself, so that it shares no file with any page of the site and they none
 * with it.
 */
import editor from './start.ts?worker&url';

await import(/* @vite-ignore */ editor);
