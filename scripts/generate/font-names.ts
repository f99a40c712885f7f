/** What a font says about itself. */
export interface FontNames {
  family: string;
  style: string;
  copyright: string;
  licence: string;
}

/** Codes of what can be said, by the OpenType specification's table `name`. */
const nameIds = {
  copyright: 0,
  family: 1,
  style: 2,
  unique: 3,
  full: 4,
  version: 5,
  postScript: 6,
  licence: 14,
} as const;

/**
 * A TrueType font with other names in the place of its own: a browser refuses a font without names, and a changed font may not keep a
 * reserved one. What points to names that are gone goes too, or Firefox complains on every page: the table of styles to choose between
 * (`STAT`), which a font of one style does without. The format is the OpenType specification's: a header, a record of 16 bytes per table,
 * then the tables.
 */
export function withNames(font: Buffer, names: FontNames): Buffer {
  const tables = tablesOf(font).filter(({ tag }) => tag !== 'name' && tag !== 'STAT');
  tables.push({ tag: 'name', bytes: nameTable(names) });
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));

  const directory = Buffer.alloc(headerLength + tables.length * recordLength);
  font.copy(directory, 0, 0, headerLength);
  writeCount(directory, tables.length);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const record = headerLength + index * recordLength;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(padded), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(bytes.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

/** How many tables there are, with the three numbers for a search by halves that the header has of it. */
function writeCount(directory: Buffer, count: number): void {
  const halvings = Math.floor(Math.log2(count));
  const range = recordLength * 2 ** halvings;
  [count, range, halvings, count * recordLength - range].forEach((value, field) => {
    directory.writeUInt16BE(value, 4 + field * 2);
  });
}

/** The names a TrueType font gives itself in English, by their codes. */
export function namesIn(font: Buffer): Map<number, string> {
  const table = tablesOf(font).find(({ tag }) => tag === 'name')?.bytes;
  const found = new Map<number, string>();
  if (!table) return found;
  const strings = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== windows) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    found.set(table.readUInt16BE(record + 6), text.swap16().toString('utf16le'));
  }
  return found;
}

const headerLength = 12;
const recordLength = 16;

/** Names for Windows, in Unicode and in English, are those every system reads. */
const windows = 3;
const unicode = 1;
const english = 0x409;

interface Table {
  tag: string;
  bytes: Buffer;
}

/** The tables of a TrueType font, in the order of its directory. */
export function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = headerLength + index * recordLength;
    const start = font.readUInt32BE(record + 8);
    return {
      tag: font.toString('latin1', record, record + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(record + 12)),
    };
  });
}

function nameTable({ family, style, copyright, licence }: FontNames): Buffer {
  const full = `${family} ${style}`;
  const said: [id: number, text: string][] = [
    [nameIds.copyright, copyright],
    [nameIds.family, family],
    [nameIds.style, style],
    [nameIds.unique, full],
    [nameIds.full, full],
    [nameIds.version, 'Version 1'],
    [nameIds.postScript, full.replace(/[^A-Za-z0-9]+/g, '-')],
    [nameIds.licence, licence],
  ];
  const records = Buffer.alloc(6 + said.length * 12);
  records.writeUInt16BE(said.length, 2);
  records.writeUInt16BE(records.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [index, [id, text]] of said.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [windows, unicode, english, id, bytes.length, offset].forEach((value, field) => {
      records.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([records, ...strings]);
}

/** The sum of a table's words, as its record holds it. */
function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
