// `npm run precompress`: writes a .br and a .gz beside each file of `dist/`, or DIST_DIR, that gets smaller by it, so that
// a web server need not compress on each request. Takes patterns of files; all of them when none is given.
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const dist = process.env.DIST_DIR ?? 'dist';
for (const old of globSync('**/*.{br,gz}', { cwd: dist })) rmSync(join(dist, old));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : '**/*';
const files = globSync(wanted, { cwd: dist }).filter((file) => file !== '_headers' && statSync(join(dist, file)).isFile());

const forms = [
  ['br', (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
  ['gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
];
const total = { plain: 0, br: 0, gz: 0 };
const queue = [...files];

async function worker() {
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const bytes = readFileSync(join(dist, file));
    total.plain += bytes.length;
    for (const [ending, compress] of forms) {
      const small = await compress(bytes);
      if (small.length < bytes.length) writeFileSync(join(dist, `${file}.${ending}`), small);
      total[ending] += Math.min(small.length, bytes.length);
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, worker));
const mega = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${files.length} files, ${mega(total.plain)}: ${mega(total.br)} as brotli, ${mega(total.gz)} as gzip.`);
