/** The policy Astro writes into every page, with hashes of its own scripts and styles added. `/soeg/` adds WebAssembly for itself. */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
} as const;
