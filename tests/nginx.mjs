// Serves the built site with the real nginx and src/deploy/nginx.conf, on PORT; the tests in a browser use it when nginx is there.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of nginx on this machine; undefined when there is none. */
export function nginxPath() {
  return [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) => path && existsSync(path));
}

/** Path of the module that sends files compressed with brotli; undefined when it is not there. */
export function brotliModule() {
  return ['/usr/lib/nginx/modules', '/usr/share/nginx/modules']
    .map((modules) => `${modules}/ngx_http_brotli_static_module.so`)
    .find((file) => existsSync(file));
}

/** Files that stand beside themselves in brotli and gzip: enough to test with, since compressing all takes a while. */
const compressed = ['nl/index.html', 'nl/wonen/huisuitzetting/index.html', 'ar/404.html', '_astro/*'];

/** Writes the example with another port and folder, and what stands around it in /etc/nginx/nginx.conf. */
function configure(folder, port) {
  const brotli = brotliModule();
  const site = readFileSync('src/deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen ${port};`)
    .replace('listen [::]:80;', '')
    .replace('/srv/wegwijzer-thuis/current', `${folder}/site`)
    .replace(/error_log .*;/, `error_log ${folder}/error.log crit;`)
    .replace('brotli_static on;', brotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `${brotli ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
include ${existsSync('/etc/nginx/mime.types') ? '/etc/nginx/mime.types' : 'mime.types'};
default_type application/octet-stream;
sendfile on;
${temporary.join('\n')}
${site}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve('test-results/nginx');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(process.env.DIST_DIR ?? 'dist', `${folder}/site`, { recursive: true });
  spawnSync(process.execPath, ['src/commands/precompress.mjs', ...compressed], {
    env: { ...process.env, DIST_DIR: `${folder}/site` },
    stdio: 'inherit',
  });
  writeFileSync(`${folder}/nginx.conf`, configure(folder, Number(process.env.PORT ?? 4378)));
  const nginx = spawn(nginxPath(), ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => nginx.kill('SIGQUIT'));
  nginx.on('exit', (code) => process.exit(code ?? 0));
}
