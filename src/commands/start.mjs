// `npm start`: installs what is missing, builds the site and serves it. Runs on any Node from 20 on.
import { installPackages, run } from './setup.mjs';

installPackages();
if (run('node', ['src/checks/run.ts']) !== 0 || run('astro', ['build']) !== 0) {
  console.error('\nThe site was not built: the lines above say why.');
  process.exit(1);
}
process.exit(run('node', ['src/commands/serve.mjs']));
