// Serves `dist/`, or DIST_DIR, as a static host would, with the headers of `public/_headers`, on port 4321 or PORT.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const dist = process.env.DIST_DIR ?? 'dist';
// Each rule: a path, which may end in *, and below it the headers of what it fits.
const rules = readFileSync(`${dist}/_headers`, 'utf8')
  .split(/\n(?=\/)/)
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return {
      path: path.trim(),
      headers: lines.flatMap((line) => [/^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1, 3) ?? []]).filter((pair) => pair.length),
    };
  });
/** The headers of a path; what a later rule says holds. */
const headersOf = (url) =>
  rules.filter(({ path }) => (path.endsWith('*') ? url.startsWith(path.slice(0, -1)) : url === path)).flatMap(({ headers }) => headers);
const notFound = readFileSync(`${dist}/404.html`);
// Reads the disk anew for each request, so that a rebuild is seen at once.
const files = sirv(dist, { dev: true, etag: true });

const server = createServer((request, response) => {
  const [path] = request.url.split('?');
  for (const [name, value] of headersOf(path)) response.setHeader(name, value);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  });
});

const port = Number(process.env.PORT ?? 4321);
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`Wegwijzer Thuis: http://localhost:${port}/nl/`));
