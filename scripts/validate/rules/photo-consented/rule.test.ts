import { describe, expect, it } from 'vitest';

import { findingsOf } from '../../sample.ts';
import { messages, photoConsented } from './rule.ts';

const consent = 'photoConsent:\n  date: 2026-01-01\n  reference: Sag 12\n';
const files = (fields: string) => ({
  'consultants/a/index.yaml': `status: kladde\n${fields}`,
  'consultants/a/a.jpg': '',
});

describe('photo-consented', () => {
  it.each([
    ['a photo with consent', `photo: a.jpg\n${consent}`],
    ['no photo', 'name: A\n'],
  ])('accepts %s', async (_title, fields) => {
    expect(await findingsOf(photoConsented, files(fields))).toEqual([]);
  });

  it('refuses a photo without consent', async () => {
    expect(await findingsOf(photoConsented, files('photo: a.jpg\n'))).toEqual([
      { at: 'consultants/a/index.yaml:2:8', message: expect.stringContaining('kræver et samtykke') as string },
    ]);
  });

  it('refuses a consent that lacks its reference', async () => {
    expect(await findingsOf(photoConsented, files('photo: a.jpg\nphotoConsent:\n  date: 2026-01-01\n'))).toEqual([
      { at: 'consultants/a/index.yaml:4:3', message: expect.stringContaining('Reference (reference)') as string },
    ]);
  });

  it('refuses a photo that is not there', async () => {
    expect(await findingsOf(photoConsented, files(`photo: b.jpg\n${consent}`))).toEqual([
      { at: 'consultants/a/index.yaml:2:8', message: messages['no-file']('b.jpg') },
    ]);
  });
});
