import { describe, expect, it } from 'vitest';

import { readCmsSettings, serverOrigins } from './cms-settings.ts';

const gitlab = {
  SITE_CMS_BACKEND: 'gitlab',
  SITE_CMS_REPO: 'byen/sammen-om-byen',
  SITE_CMS_BASE_URL: 'https://git.eksempel.dk/',
};

describe('readCmsSettings', () => {
  it.each([
    ['nothing set', {}, { enabled: true, server: undefined }],
    ['empty variables', { SITE_CMS: '', SITE_CMS_BACKEND: ' ' }, { enabled: true, server: undefined }],
    ['switched off', { SITE_CMS: 'off' }, { enabled: false, server: undefined }],
    [
      'GitLab',
      gitlab,
      {
        enabled: true,
        server: {
          name: 'gitlab',
          repo: 'byen/sammen-om-byen',
          branch: 'main',
          base_url: 'https://git.eksempel.dk',
          api_root: 'https://git.eksempel.dk/api/v4',
        },
      },
    ],
    [
      'Forgejo with an application, a branch and an address for the interface',
      {
        ...gitlab,
        SITE_CMS_BACKEND: 'forgejo',
        SITE_CMS_BRANCH: 'redaktion/kladder',
        SITE_CMS_API_ROOT: 'https://api.eksempel.dk/v1',
        SITE_CMS_APP_ID: 'abc',
      },
      {
        enabled: true,
        server: {
          name: 'gitea',
          repo: 'byen/sammen-om-byen',
          branch: 'redaktion/kladder',
          base_url: 'https://git.eksempel.dk',
          api_root: 'https://api.eksempel.dk/v1',
          app_id: 'abc',
        },
      },
    ],
    [
      'GitHub',
      { SITE_CMS_BACKEND: 'github', SITE_CMS_REPO: 'byen/side' },
      {
        enabled: true,
        server: {
          name: 'github',
          repo: 'byen/side',
          branch: 'main',
          base_url: 'https://github.com',
          api_root: 'https://api.github.com',
        },
      },
    ],
    [
      'GitHub of one’s own',
      { SITE_CMS_BACKEND: 'github', SITE_CMS_REPO: 'byen/side', SITE_CMS_BASE_URL: 'https://github.eksempel.dk' },
      {
        enabled: true,
        server: {
          name: 'github',
          repo: 'byen/side',
          branch: 'main',
          base_url: 'https://github.eksempel.dk',
          api_root: 'https://github.eksempel.dk/api/v3',
        },
      },
    ],
  ])('reads %s', (_what, environment, settings) => {
    expect(readCmsSettings(environment)).toEqual(settings);
  });

  it.each([
    ['an unknown switch', { SITE_CMS: 'nej' }, /SITE_CMS er "nej"/],
    ['an unknown server', { ...gitlab, SITE_CMS_BACKEND: 'svn' }, /SITE_CMS_BACKEND er "svn"/],
    ['a server without a project', { ...gitlab, SITE_CMS_REPO: undefined }, /SITE_CMS_REPO mangler/],
    ['a project without a group', { ...gitlab, SITE_CMS_REPO: 'side' }, /SITE_CMS_REPO er "side"/],
    ['GitLab without an address', { ...gitlab, SITE_CMS_BASE_URL: '' }, /SITE_CMS_BASE_URL mangler.*GitLab/],
    ['an address in the clear', { ...gitlab, SITE_CMS_BASE_URL: 'http://git.eksempel.dk' }, /SITE_CMS_BASE_URL er/],
    ['an address with a password', { ...gitlab, SITE_CMS_API_ROOT: 'https://a:b@c.dk' }, /SITE_CMS_API_ROOT er/],
    ['an odd branch', { ...gitlab, SITE_CMS_BRANCH: '--upload-pack=x' }, /SITE_CMS_BRANCH er/],
    [
      'an application on GitHub',
      { SITE_CMS_BACKEND: 'github', SITE_CMS_REPO: 'byen/side', SITE_CMS_APP_ID: 'abc' },
      /SITE_CMS_APP_ID kan ikke bruges med GitHub/,
    ],
    ['a setting that would not be used', { SITE_CMS_REPO: 'byen/side' }, /SITE_CMS_REPO er sat.*ikke brugt/],
    ['a misspelt variable', { SITE_CMS_BACKEN: 'gitlab' }, /SITE_CMS_BACKEN findes ikke/],
  ])('refuses %s and names the variable', (_what, environment, message) => {
    expect(() => readCmsSettings(environment)).toThrow(message);
  });
});

describe('serverOrigins', () => {
  it.each([
    [{}, []],
    [gitlab, ['https://git.eksempel.dk']],
    [{ SITE_CMS_BACKEND: 'github', SITE_CMS_REPO: 'byen/side' }, ['https://github.com', 'https://api.github.com']],
  ])('of %j are %j', (environment, origins) => {
    expect(serverOrigins(readCmsSettings(environment))).toEqual(origins);
  });
});
