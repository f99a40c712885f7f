/** A git server that the editors' page saves to. */
export interface GitServer {
  name: 'gitlab' | 'gitea' | 'github';
  repo: string;
  branch: string;
  /** Where people sign in. */
  base_url: string;
  /** Where the server's REST interface is. */
  api_root: string;
  /** The application that the server knows this page as. Without it people sign in with a token of their own. */
  app_id?: string;
}

/** How the editors' page is set up in one place where the site runs. */
export interface CmsSettings {
  /** Left out of the build altogether where false. */
  enabled: boolean;
  /** Where a save goes besides a folder on the editor's own computer; undefined where the folder is the only way. */
  server: GitServer | undefined;
}

/** The environment variables, in the order they are explained to people. */
export const cmsVariables = [
  'SITE_CMS',
  'SITE_CMS_BACKEND',
  'SITE_CMS_REPO',
  'SITE_CMS_BRANCH',
  'SITE_CMS_BASE_URL',
  'SITE_CMS_API_ROOT',
  'SITE_CMS_APP_ID',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of the editors' page from environment variables; with nothing set it works on a local folder.
 * @throws {Error} with a Danish message naming the variable, where a value is missing or cannot be used.
 */
export function readCmsSettings(environment: Environment): CmsSettings {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('SITE_CMS') && !cmsVariables.some((known) => known === name),
  );
  if (unknown !== undefined) {
    throw new Error(`${unknown} findes ikke. Brug én af: ${cmsVariables.join(', ')}.`);
  }
  const enabled = oneOf(environment, 'SITE_CMS', ['on', 'off']) === 'on';
  const backend = oneOf(environment, 'SITE_CMS_BACKEND', ['local', 'gitlab', 'gitea', 'forgejo', 'github']);
  if (backend !== 'local') return { enabled, server: readServer(environment, backend) };
  const idle = cmsVariables.slice(2).find((name) => given(environment, name) !== undefined);
  if (idle !== undefined) {
    throw new Error(
      `${idle} er sat, men SITE_CMS_BACKEND er "local", så værdien bliver ikke brugt. Sæt SITE_CMS_BACKEND til gitlab, gitea, forgejo eller github, eller fjern ${idle}.`,
    );
  }
  return { enabled, server: undefined };
}

/** The origins a git server is asked at, for the page's security policy. */
export function serverOrigins({ server }: CmsSettings): string[] {
  return server ? [...new Set([new URL(server.base_url).origin, new URL(server.api_root).origin])] : [];
}

function readServer(environment: Environment, backend: 'gitlab' | 'gitea' | 'forgejo' | 'github'): GitServer {
  const repo = given(environment, 'SITE_CMS_REPO');
  if (repo === undefined || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) {
    throw new Error(
      `SITE_CMS_REPO ${repo === undefined ? 'mangler' : `er "${repo}"`}. Skriv gruppe og projekt med skråstreg imellem, fx byen/sammen-om-byen.`,
    );
  }
  const branch = given(environment, 'SITE_CMS_BRANCH') ?? 'main';
  if (!/^(?!-)[\w./-]+$/.test(branch)) {
    throw new Error(`SITE_CMS_BRANCH er "${branch}". Skriv navnet på en gren, fx main.`);
  }
  const base = readAddress(environment, 'SITE_CMS_BASE_URL') ?? defaultBase[backend];
  if (base === undefined) {
    throw new Error(
      `SITE_CMS_BASE_URL mangler. Skriv adressen på jeres ${backend === 'gitlab' ? 'GitLab' : 'Gitea eller Forgejo'}, fx https://git.eksempel.dk`,
    );
  }
  const appId = given(environment, 'SITE_CMS_APP_ID');
  if (appId !== undefined && backend === 'github') {
    throw new Error(
      'SITE_CMS_APP_ID kan ikke bruges med GitHub, hvor man logger ind med sin egen adgangsnøgle. Fjern den.',
    );
  }
  return {
    name: backend === 'forgejo' ? 'gitea' : backend,
    repo,
    branch,
    base_url: base,
    api_root: readAddress(environment, 'SITE_CMS_API_ROOT') ?? apiRootOf(backend, base),
    ...(appId === undefined ? {} : { app_id: appId }),
  };
}

/** Only GitHub has one address that is meant where none is given; the others are the municipality's own. */
const defaultBase: Readonly<Record<string, string>> = { github: 'https://github.com' };

function apiRootOf(backend: 'gitlab' | 'gitea' | 'forgejo' | 'github', base: string): string {
  if (backend === 'gitlab') return `${base}/api/v4`;
  if (backend !== 'github') return `${base}/api/v1`;
  return base === defaultBase['github'] ? 'https://api.github.com' : `${base}/api/v3`;
}

function readAddress(environment: Environment, name: (typeof cmsVariables)[number]): string | undefined {
  const value = given(environment, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // On one's own computer there is nobody to listen in, and a test server has no certificate.
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (!url || !isSafe || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`${name} er "${value}". Skriv en fuld adresse med https, fx https://git.eksempel.dk`);
  }
  return url.href.replace(/\/+$/, '');
}

function oneOf<const Value extends string>(
  environment: Environment,
  name: (typeof cmsVariables)[number],
  allowed: readonly [Value, ...Value[]],
): Value {
  const value = given(environment, name) ?? allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`${name} er "${value}". Skriv ${allowed.join(', ')}.`);
  return found;
}

/** An empty variable is one that is not set: that is how most systems show it. */
function given(environment: Environment, name: (typeof cmsVariables)[number]): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}
