/** What differs between the places the site runs. Everything has a default, so that a clone runs with nothing set. */
export interface Settings {
  /** The address people type, without path: `https://sammenombyen.example`. */
  url: string;
  /** The folder the site lies in, with a slash at both ends: `/` or `/sammen-om-byen/`. */
  base: string;
  /** `production` refuses sample data. */
  environment: 'development' | 'production';
  /** The mailbox the editors read. */
  editorsMailbox: string;
  /** The folder the built site is written to. */
  outDir: string;
}

/**
 * Settings from environment variables: SITE_URL, SITE_BASE, SITE_ENV, SITE_MAILBOX and SITE_OUT.
 * @throws {Error} with a Danish message naming the variable, where a value cannot be used.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const url = environment['SITE_URL'] ?? 'http://localhost:4321';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(`SITE_URL er "${url}". Skriv en fuld adresse, fx https://sammenombyen.kk.dk`);
  }
  const base = environment['SITE_BASE'] ?? '/';
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(base)) {
    throw new Error(`SITE_BASE er "${base}". Skriv en mappe, der begynder med skråstreg, fx /sammen-om-byen/`);
  }
  const name = environment['SITE_ENV'] ?? 'development';
  if (name !== 'development' && name !== 'production') {
    throw new Error(`SITE_ENV er "${name}". Skriv development eller production.`);
  }
  const editorsMailbox = environment['SITE_MAILBOX'] ?? 'redaktion@sammenombyen.invalid';
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(editorsMailbox)) {
    throw new Error(`SITE_MAILBOX er "${editorsMailbox}". Skriv en mailadresse.`);
  }
  return {
    url: new URL(url).origin,
    base: base.endsWith('/') ? base : `${base}/`,
    environment: name,
    editorsMailbox,
    outDir: environment['SITE_OUT'] ?? './dist',
  };
}
