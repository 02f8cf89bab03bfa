import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server that runs as the leader of its own process group. */
export interface ServerProcess {
  /** When it was started, on the clock of `performance.now()`. */
  readonly startMs: number;
  /** What it wrote to standard error so far. */
  readonly stderr: () => string;
  /** Whether it has ended, wanted or not. */
  readonly ended: () => boolean;
  /** CPU time that the whole group has used since it began, in microseconds. */
  readonly cpuUs: () => number;
  /** Memory that the whole group holds (RSS), in bytes. */
  readonly rssBytes: () => number;
  /** Ends the group and resolves when its leader is gone. */
  readonly stop: () => Promise<void>;
}

/** Linux counts CPU time for /proc in ticks of 1/100 s on every platform that Node runs on (USER_HZ). */
const tickUs = 10_000;
const stopTimeoutMs = 1_500;

/** Starts a program (first part) with its arguments. It inherits the environment, minus everything that phones home. */
export function startServer(command: readonly string[]): ServerProcess {
  const [program = '', ...args] = command;
  const env = { ...process.env, CI: '1', DO_NOT_TRACK: '1', SCARF_ANALYTICS: 'false' };
  const startMs = performance.now();
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env });
  const { pid } = child;
  if (pid === undefined) throw new Error(`Failed to start ${command.join(' ')}: there is no such program.`);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const signal = (name: NodeJS.Signals): void => {
    if (!ended()) process.kill(-pid, name);
  };
  const abandon = (): void => signal('SIGKILL');
  process.once('exit', abandon);
  const stop = async (): Promise<void> => {
    signal('SIGTERM');
    const timer = setTimeout(abandon, stopTimeoutMs);
    await gone;
    clearTimeout(timer);
    process.off('exit', abandon);
  };
  const sum = (figure: keyof Usage): number => readGroup(pid).reduce((total, usage) => total + usage[figure], 0);
  return { startMs, stderr: () => stderr, ended, cpuUs: () => sum('cpuUs'), rssBytes: () => sum('rssBytes'), stop };
}

/** A port on 127.0.0.1 that is free now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close();
      if (address === null || typeof address === 'string') reject(new Error('Failed to find a free port.'));
      else resolve(address.port);
    });
  });
}

interface Usage {
  readonly cpuUs: number;
  readonly rssBytes: number;
}

function readGroup(group: number): Usage[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.flatMap((id) => readUsage(id, group) ?? []);
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readUsage(id: string, group: number): Usage | undefined {
  try {
    // The second field, the program's name, may hold anything, so count from its last parenthesis.
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[2]) !== group) return undefined;
    const residentKb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return { cpuUs: (Number(fields[11]) + Number(fields[12])) * tickUs, rssBytes: Number(residentKb ?? 0) * 1024 };
  } catch {
    // It ended between listing and reading.
    return undefined;
  }
}
