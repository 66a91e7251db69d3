// `npm run check`: reads content/ and locales/, reports every problem, exits 1 when there is one and 2 when asked wrongly.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../data/today.ts';
import { daySchema } from '../schema/atoms.ts';
import { check } from './check.ts';
import { buildModel } from './model.ts';
import { hasContent, readFiles, readLists } from './read.ts';
import { jsonReport, textReport } from './report.ts';
import { rules } from './rules/index.ts';
import { didYouMean, either } from './words.ts';

const usage = 'Usage: npm run check -- [--today YYYY-MM-DD] [--rule ID] [--root DIR] [--json] [--list]';

/** Says in one line what is wrong with the options, and stops. */
function refuse(message: string): never {
  console.error(`${message} ${usage}`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        today: { type: 'string' },
        rule: { type: 'string', multiple: true },
        root: { type: 'string', default: '.' },
        json: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${(error as Error).message.split('. ')[0]}.`);
  }
}

const { today, rule: wanted, root, json, list } = readOptions();
if (list) {
  console.log(rules.map(({ id, about }) => `${id}\n    ${about}`).join('\n'));
  process.exit(0);
}
if (today !== undefined && !daySchema.safeParse(today).success) refuse(`--today needs a day like 2026-11-22, not "${today}".`);
const ids = rules.map((rule) => rule.id);
for (const id of wanted ?? [])
  if (!ids.includes(id)) refuse(`There is no rule "${id}". ${didYouMean(id, ids, `The rules are ${either(ids, 'and')}.`)}`);
if (!hasContent(root)) refuse(`There is no folder "content" in ${resolve(root)}.`);

const model = buildModel(readFiles(root));
const problems = await check(
  model,
  rules.filter((rule) => wanted?.includes(rule.id) ?? true),
  { today, day: today ?? buildDay(), lists: readLists() },
);
process.stdout.write(json ? jsonReport(problems) : textReport(problems, model.files.length));
process.exitCode = problems.some((problem) => !problem.warning) ? 1 : 0;
