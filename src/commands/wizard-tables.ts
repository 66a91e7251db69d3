// `npm run wizard:tables`: writes the verdict tables that a rule edit must show in, and takes away those without a rule.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveRegion, readWizard } from '../data/read-wizard.ts';
import { buildModel } from '../domain/wizard/model.ts';
import { tableText, tabled } from '../domain/wizard/tables.ts';

const folder = 'tests/unit/wizard/tables';
const content = readWizard();
const model = buildModel(content, liveRegion(content));

mkdirSync(folder, { recursive: true });
const tables = tabled(model);
for (const file of globSync('*.txt', { cwd: folder })) if (!tables.has(file.replace('.txt', ''))) rmSync(join(folder, file));
for (const [name, cond] of tables) writeFileSync(join(folder, `${name}.txt`), tableText(model, name, cond));
console.log(`${tables.size} tables in ${folder}`);
