import { crc32 } from 'node:zlib';

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { type ReadyPicture, readyPicture } from './pictures.ts';

/** The picture, where it is one. */
async function ready(bytes: Uint8Array): Promise<ReadyPicture> {
  const made = await readyPicture(bytes);
  if ('problem' in made) throw new Error(made.problem);
  return made;
}

const red = { create: { width: 40, height: 20, channels: 3, background: 'red' } } as const;

describe('making a picture ready', () => {
  it('leaves out what the camera wrote, and turns the picture upright', async () => {
    const original = await sharp(red)
      .withExif({ IFD0: { Copyright: 'Hemmelig Person' }, IFD3: { GPSLatitude: '55/1 40/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Hemmelig');

    const { bytes, ending } = await ready(original);
    const { exif, xmp, iptc, icc, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
    expect([ending, width, height]).toEqual(['jpg', 20, 40]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Hemmelig|Exif|GPS/);
  });

  it.each([
    ['png', 'png'],
    ['tiff', 'png'],
    ['gif', 'png'],
    ['webp', 'webp'],
  ] as const)('makes %s into %s', async (format, ending) => {
    const made = await ready(await sharp(red).toFormat(format).toBuffer());
    expect(made.ending).toBe(ending);
    expect((await sharp(made.bytes).metadata()).format).toBe(ending);
  });

  it('makes a large picture moderate', async () => {
    const large = await sharp({ create: { ...red.create, width: 4000, height: 1000 } })
      .png()
      .toBuffer();
    const { width, height } = await sharp((await ready(large)).bytes).metadata();
    expect([width, height]).toEqual([2000, 500]);
  });

  it.each([
    ['no picture', Buffer.from('EMF'), 'unreadable'],
    [
      'a drawing that can hold code',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
      'unreadable',
    ],
    ['nothing', Buffer.alloc(0), 'absent'],
    ['more than 100 million pixels', hugePng(), 'huge'],
  ])('refuses %s', async (_name, bytes, problem) => {
    expect(await readyPicture(bytes)).toEqual({ problem });
  });
});

/** A small file that says it is a very large picture. */
function hugePng(): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(20_000, 8);
  header.writeUInt32BE(20_000, 12);
  header.set([8, 2, 0, 0, 0], 16);
  header.writeUInt32BE(crc32(header.subarray(4, 21)), 21);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, Buffer.from('0000000049444154', 'hex')]);
}
