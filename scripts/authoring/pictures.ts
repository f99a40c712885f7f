import sharp from 'sharp';

/** A picture made ready for the site: upright, of moderate size, and without what the camera wrote into it. */
export interface ReadyPicture {
  bytes: Uint8Array;
  ending: 'jpg' | 'png' | 'gif' | 'webp';
}

/** Why a picture cannot be shown: it is not in the document, it is beyond all measure, or it is no picture the web knows. */
export type PictureProblem = 'absent' | 'huge' | 'unreadable';

const longestSide = 2000;
const mostPixels = 100_000_000;

/**
 * Encodes a picture anew, so that no EXIF, GPS, comment or thumbnail comes along. Not every picture can be
 * read: some are of a sort that only Word and Windows show (EMF, WMF).
 */
export async function readyPicture(bytes: Uint8Array): Promise<ReadyPicture | { problem: PictureProblem }> {
  if (bytes.length === 0) return { problem: 'absent' };
  try {
    const { format, pages = 1 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (format === 'svg' || format === 'pdf') return { problem: 'unreadable' };
    const isMoving = format === 'gif' && pages > 1;
    const upright = sharp(bytes, { limitInputPixels: mostPixels, animated: isMoving })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    switch (format) {
      case 'jpeg':
        return { bytes: await upright.jpeg({ quality: 82, mozjpeg: true }).toBuffer(), ending: 'jpg' };
      case 'webp':
        return { bytes: await upright.webp().toBuffer(), ending: 'webp' };
      case 'gif':
        if (isMoving) return { bytes: await upright.gif().toBuffer(), ending: 'gif' };
        return { bytes: await upright.png().toBuffer(), ending: 'png' };
      default:
        return { bytes: await upright.png({ palette: false }).toBuffer(), ending: 'png' };
    }
  } catch (failure) {
    return { problem: String(failure).includes('exceeds pixel limit') ? 'huge' : 'unreadable' };
  }
}
