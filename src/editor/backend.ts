import type { EditorAccess } from '../content-types/truong.ts';

/** Where Sveltia signs in and saves, in the words of its configuration. */
export type Backend = Readonly<Record<string, unknown>> & { readonly name: 'gitea' | 'gitlab' | 'github' };

const messages = {
  create: 'Đăng “{{slug}}” ({{collection}})',
  update: 'Sửa “{{slug}}” ({{collection}})',
  delete: 'Xóa “{{slug}}” ({{collection}})',
  uploadMedia: 'Thêm tệp {{path}}',
  deleteMedia: 'Xóa tệp {{path}}',
};

/** How to sign in and save. Forgejo and Gitea speak alike. */
export function backendOf(access: EditorAccess): Backend {
  const { repository, branch = 'main', clientId } = access;
  const shared = {
    repo: repository,
    branch,
    commit_messages: messages,
    ...(clientId && { app_id: clientId }),
  };
  const server = serverOf(access);
  if (access.backend === 'gitlab')
    return {
      ...shared,
      name: 'gitlab',
      auth_type: 'pkce',
      base_url: server,
      api_root: `${server}/api/v4`,
      graphql_api_root: `${server}/api/graphql`,
    };
  if (access.backend === 'github')
    // GitHub signs nobody in without a helper on some server; without one a personal token is pasted.
    return access.server
      ? { ...shared, name: 'github', base_url: server }
      : { ...shared, name: 'github', auth_methods: ['token'] };
  return { ...shared, name: 'gitea', base_url: server, api_root: `${server}/api/v1` };
}

/** Other servers that the page talks to; none where saving stays on this origin. */
export function serversOf(access: EditorAccess, own: string | null): string[] {
  const origins = access.backend === 'github' ? ['https://api.github.com'] : [];
  const server = access.backend === 'github' && !access.server ? [] : [new URL(serverOf(access)).origin];
  return [...origins, ...server].filter((origin) => origin !== own);
}

const usual = { gitlab: 'https://gitlab.com', github: 'https://github.com' } as const;

/** Without a slash at its end. Forgejo and Gitea have no usual one: the schema asks for it. */
const serverOf = ({ backend, server }: EditorAccess): string =>
  (server ?? (backend === 'gitlab' || backend === 'github' ? usual[backend] : '')).replace(/\/+$/, '');
