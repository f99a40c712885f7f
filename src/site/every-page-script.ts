import type { AstroIntegration } from 'astro';

/** Puts the one script of every page on it. */
export function everyPageScript(): AstroIntegration {
  return {
    name: 'every-page-script',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import '/src/islands/every-page.ts';`);
      },
    },
  };
}
