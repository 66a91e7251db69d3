import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Build {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time, of the program and all that it starts. */
  cpu: number;
  /** Highest memory in MiB at any moment, of the program and all that it starts together. */
  memory: number;
}

const stat = (pid: string) => {
  try {
    // The name of a program, in brackets, may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
};

/** MiB that a process and its descendants hold now. */
function memoryOf(root: number): number {
  const processes = readdirSync('/proc').flatMap((pid) => {
    const fields = /^\d+$/.test(pid) ? stat(pid) : undefined;
    return fields ? [{ pid: Number(pid), parent: Number(fields[1]), pages: Number(fields[21]) }] : [];
  });
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { pages }) => sum + (pages * 4096) / 2 ** 20, 0);
}

/** Processor seconds of the children that have ended so far, at the 100 ticks a second that Linux tells. */
const spent = () => (stat('self') ?? []).slice(13, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);

/** Runs a Node program in `folder` and measures it, on Linux. */
export async function measured(folder: string, args: readonly string[]): Promise<Build> {
  const [start, before] = [performance.now(), spent()];
  const child = spawn(process.execPath, [...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = `${said}${text}`.slice(-4000)));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed in ${folder}:\n${said}`);
  return { wall: (performance.now() - start) / 1000, cpu: spent() - before, memory };
}
