import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { neutralPage } from '../../src/components/QuickExit/neutral-page.ts';

const dist = resolve(process.env['DIST_DIR'] ?? 'dist');
/** Whether a file stands in the built site. */
export const built = (file: string) => existsSync(join(dist, file));

async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/**
 * Serves the built site with its real headers, and beside it the neutral page of the quick exit, which no test can reach.
 * Writes down what the browser asks for.
 */
export async function startSite() {
  const asked: string[] = [];
  const referrers: string[] = [];
  const neutral = createServer(({ headers }, response) => {
    if (headers.referer) referrers.push(`${headers.referer} asked for the neutral page`);
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><link rel="icon" href="data:,"><title>Weer</title><h1>Het weer</h1>');
  });
  const neutralUrl = `${await listen(neutral)}/`;

  const probe = createServer();
  const inner = await listen(probe);
  probe.close();
  const host = spawn(process.execPath, ['src/commands/serve.mjs'], {
    env: { ...process.env, PORT: new URL(inner).port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(host.stdout, 'data');

  /** What stands in each file in place of something else, once there is a new build. */
  let changes: [from: string, to: string][] = [];
  const pages = createServer(async ({ url = '/', headers }, response) => {
    asked.push(url);
    // WebKit names the worker when that fetches, now and then whatever the policy says, and the site when it looks for a new
    // worker. Neither is a page, and nobody but the site itself hears it.
    const origin = `http://${headers.host}`;
    const isOwn = headers.referer === `${origin}/sw.js` || (headers['service-worker'] === 'script' && headers.referer === `${origin}/`);
    if (headers.referer && !isOwn) referrers.push(`${headers.referer} asked for ${url}`);
    const answer = await fetch(inner + url, { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const isVersion = url === '/sw.js' || url.startsWith('/offline/');
    for (const [name, value] of answer.headers) if (name !== 'content-length') response.setHeader(name, value);
    response.writeHead(answer.status);
    const edits = type.startsWith('text/html') ? [[neutralPage, neutralUrl] as const] : isVersion ? changes : [];
    response.end(edits.length > 0 ? edits.reduce((text, [from, to]) => text.replaceAll(from, to), body.toString()) : body);
  });
  const url = await listen(pages);
  return {
    url,
    neutralUrl,
    asked,
    referrers,
    /** From now on the site is a newer one, of which a language has another version. */
    renew: (locale: string) => {
      const { version } = JSON.parse(readFileSync(join(dist, `offline/${locale}.json`), 'utf8')) as { version: string };
      changes = [[version, [...version].reverse().join('')]];
    },
    /** From now on nobody answers, as without a connection. */
    unplug: () => {
      pages.closeAllConnections();
      pages.close();
    },
    plug: async () => void (await listen(pages, Number(new URL(url).port))),
    stop: () => {
      host.kill();
      for (const server of [pages, neutral]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
