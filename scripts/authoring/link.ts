/** Where a relative address is asked from; nothing is there. */
const anywhere = 'https://intern.invalid/';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Why an address from a document cannot be a link on the site, in Danish; undefined where it can. */
export function linkFault(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed.startsWith('#'))
    return 'det fører til et andet sted i dokumentet. Skriv linket igen i kladden, hvis det skal være der.';
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(trimmed)) {
    return 'det fører til en fil på en computer, og den kan andre ikke åbne. Læg filen et sted, alle kan nå, og link dertil.';
  }
  if (trimmed === '' || !URL.canParse(trimmed, anywhere)) return 'adressen kan ikke læses. Skriv den igen.';
  const url = new URL(trimmed, anywhere);
  if (!schemes.has(url.protocol)) return `adresser med ${url.protocol} er ikke tilladt, for de kan køre kode.`;
  const isRelative = url.origin === new URL(anywhere).origin;
  return isRelative && !trimmed.startsWith('/')
    ? 'adressen er skrevet ud fra filens plads. Skriv hele adressen.'
    : undefined;
}
