// Serves `dist/`, or DIST_DIR, as a static host would, with the headers of `public/_headers`, on port 4321 or PORT.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headerRules } from '../deploy/headers.mjs';

const dist = process.env.DIST_DIR ?? 'dist';
const headersOf = headerRules(readFileSync(`${dist}/_headers`, 'utf8'));
// Reads the disk anew for each request, so that a rebuild is seen at once.
// What `npm run precompress` put beside a file is sent instead of it.
const files = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true });

/** The page for what is not there: that of the language in which the address starts, else that of all languages. */
function notFound(path) {
  const own = /^\/[a-z]+(?=\/)/.exec(path)?.[0] ?? '';
  return [`${dist}${own}/404.html`, `${dist}/404.html`].find((file) => existsSync(file));
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  for (const [name, value] of headersOf(path)) response.setHeader(name, value);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(readFileSync(notFound(path)));
  });
});

const port = Number(process.env.PORT ?? 4321);
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`Wegwijzer Thuis: http://localhost:${port}/nl/`));
