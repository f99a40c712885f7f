import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { type Checker, contentChecker } from './checker.ts';
import { changedEvent, findingsPath } from './overlay-channel.ts';
import { overlayOnEveryPage } from './overlay-plugin.ts';

/** Shows drafts and what the validator finds on the pages of `astro dev`. A build has no trace of it. */
export function draftPreview(): AstroIntegration {
  let root = '';
  let base = '/';
  let isDev = false;
  return {
    name: 'draft-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Not Vite's own DEV, which an environment variable can turn on in a build.
        updateConfig({ vite: { define: { 'import.meta.env.SHOWS_DRAFTS': JSON.stringify(command === 'dev') } } });
        isDev = command === 'dev';
        if (isDev) updateConfig({ vite: { plugins: [overlayOnEveryPage()] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build starts a server too, to read the content with.
        if (!isDev) return;
        const content = `${path.join(root, 'content')}${path.sep}`;
        const checker = contentChecker(root, base, () => {
          server.ws.send({ type: 'custom', event: changedEvent });
        });
        server.watcher.on('all', (_event, file) => {
          if (path.normalize(file).startsWith(content)) checker.refresh();
        });
        server.middlewares.use(findingsPath, (_request, response) => {
          void checker.state().then((state) => {
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.setHeader('Cache-Control', 'no-store');
            response.end(JSON.stringify(state));
          });
        });
        void summary(checker).then((text) => {
          logger.info(text);
        });
      },
    },
  };
}

/** One line for the terminal about what there is to see. */
async function summary(checker: Checker): Promise<string> {
  const { entries, fault } = await checker.state();
  if (fault !== undefined) return fault;
  const drafts = entries.filter(({ status }) => status !== 'publiceret' && status !== 'arkiveret').length;
  const errors = entries.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
  return `${drafts} ${drafts === 1 ? 'kladde' : 'kladder'}, ${errors} fejl i indholdet. De står på de sider, de hører til.`;
}
