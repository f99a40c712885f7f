import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { readyPicture } from './pictures.ts';

const red = { create: { width: 40, height: 20, channels: 3, background: 'red' } } as const;

describe('making a picture ready', () => {
  it('leaves out what the camera wrote, and turns the picture upright', async () => {
    const original = await sharp(red)
      .withExif({ IFD0: { Copyright: 'Hemmelig Person' }, IFD3: { GPSLatitude: '55/1 40/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Hemmelig');

    const ready = await readyPicture(original);
    const { exif, xmp, iptc, icc, width, height } = await sharp(ready?.bytes).metadata();
    expect({ exif, xmp, iptc, icc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
    expect([ready?.ending, width, height]).toEqual(['jpg', 20, 40]);
    expect(Buffer.from(ready?.bytes ?? []).toString('latin1')).not.toContain('Hemmelig');
  });

  it.each([
    ['png', 'png'],
    ['tiff', 'png'],
    ['gif', 'png'],
    ['webp', 'webp'],
  ] as const)('makes %s into %s', async (format, ending) => {
    const ready = await readyPicture(await sharp(red).toFormat(format).toBuffer());
    expect(ready?.ending).toBe(ending);
    expect((await sharp(ready?.bytes).metadata()).format).toBe(ending);
  });

  it('makes a large picture moderate', async () => {
    const large = await sharp({ create: { ...red.create, width: 4000, height: 1000 } })
      .png()
      .toBuffer();
    const { width, height } = await sharp((await readyPicture(large))?.bytes).metadata();
    expect([width, height]).toEqual([2000, 500]);
  });

  it.each([
    ['no picture', Buffer.from('EMF')],
    [
      'a drawing that can hold code',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
    ],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_name, bytes) => {
    expect(await readyPicture(bytes)).toBeUndefined();
  });
});
