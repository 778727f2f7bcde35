import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editorPointer } from '../../../src/publish/editor/editor-pointer.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

let origin: string;
const used: Middleware[] = [];
const server = createServer((request, response) =>
  used[0]?.(request, response, () => response.writeHead(404).end()),
);

beforeAll(async () => {
  const setup = editorPointer().hooks['astro:server:setup'] as (options: object) => void;
  setup({ server: { middlewares: { use: (each: Middleware) => used.push(each) } } });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it.each(['/quan-tri/', '/quan-tri', '/quan-tri/?a=1'])('%s tells how to write', async (path) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('npm run soan-bai');
});

it.each(['/', '/quan-tri-vien/', '/tin-tuc/quan-tri/'])('%s is left to the pages', async (path) => {
  expect((await fetch(origin + path)).status).toBe(404);
});
