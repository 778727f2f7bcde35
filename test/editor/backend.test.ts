import { describe, expect, it } from 'vitest';
import { truong } from '../../src/content-types/truong.ts';
import { backendOf, serversOf } from '../../src/editor/backend.ts';
import { editorPolicy } from '../../src/editor/editor-policy.ts';

const own = 'https://truong.example.edu.vn';

describe('where the editor saves', () => {
  it.each(['forgejo', 'gitea'] as const)('%s signs in without a helper, at its own server', (backend) => {
    const access = {
      backend,
      repository: 'a/b',
      server: 'https://git.example.edu.vn/',
      clientId: 'c1',
    } as const;
    expect(backendOf(access)).toMatchObject({
      name: 'gitea',
      repo: 'a/b',
      branch: 'main',
      base_url: 'https://git.example.edu.vn',
      api_root: 'https://git.example.edu.vn/api/v1',
      app_id: 'c1',
    });
    expect(serversOf(access, own)).toEqual(['https://git.example.edu.vn']);
  });

  it('gitlab signs in by PKCE, at gitlab.com where no server is named', () => {
    const access = { backend: 'gitlab', repository: 'a/b', branch: 'noi-dung', clientId: 'c1' } as const;
    expect(backendOf(access)).toMatchObject({
      name: 'gitlab',
      auth_type: 'pkce',
      branch: 'noi-dung',
      api_root: 'https://gitlab.com/api/v4',
    });
    expect(serversOf(access, own)).toEqual(['https://gitlab.com']);
  });

  it('github takes a pasted token, or a helper where one is named', () => {
    const access = { backend: 'github', repository: 'a/b' } as const;
    expect(backendOf(access)).toMatchObject({ name: 'github', auth_methods: ['token'] });
    expect(serversOf(access, own)).toEqual(['https://api.github.com']);
    expect(backendOf({ ...access, server: 'https://dn.example.edu.vn' })).toMatchObject({
      base_url: 'https://dn.example.edu.vn',
    });
  });
});

it('lets the page talk to its own server and the one it saves to, and nobody else', () => {
  const policy = editorPolicy(['https://git.example.edu.vn']);
  expect(policy).toContain("connect-src 'self' blob: data: https://git.example.edu.vn;");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(editorPolicy([])).not.toMatch(/https?:|\*/);
});

describe('editor in truong.yaml', () => {
  const { editor } = truong.schema.shape;
  const told = (value: object) => editor.safeParse(value).success;

  it('needs a server with Forgejo and Gitea, and none with the others', () => {
    expect(told({ backend: 'forgejo', repository: 'a/b' })).toBe(false);
    expect(told({ backend: 'gitea', repository: 'a/b' })).toBe(false);
    expect(told({ backend: 'forgejo', repository: 'a/b', server: 'https://git.example.vn' })).toBe(true);
    expect(told({ backend: 'gitlab', repository: 'nhom/con/kho' })).toBe(true);
  });

  it('needs an owner and a name', () => {
    expect(told({ backend: 'github', repository: 'kho' })).toBe(false);
    expect(told({ backend: 'github', repository: 'a/b' })).toBe(true);
  });
});
