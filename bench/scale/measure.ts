import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Resident memory at a time of a run. */
interface Sample {
  readonly second: number;
  readonly megabytes: number;
}

export interface Measured {
  readonly workers: number;
  readonly seconds: number;
  readonly samples: readonly Sample[];
  /** CPU seconds of the whole process, threads included. */
  readonly cpuSeconds: number;
  readonly lines: number;
  readonly bytes: number;
  /** SHA-256 of everything that was written. */
  readonly digest: string;
  /** Cores that nobody used in the second before. */
  readonly idleCores: number;
}

interface Cores {
  readonly idle: number;
  readonly all: number;
}

function coreTimes(): Cores {
  const times = cpus().map((one) => one.times);
  const sum = (of: (one: (typeof times)[number]) => number): number => times.reduce((total, one) => total + of(one), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq),
  };
}

async function idleCores(): Promise<number> {
  const before = coreTimes();
  await wait(1000);
  const after = coreTimes();
  return (cpus().length * (after.idle - before.idle)) / Math.max(after.all - before.all, 1);
}

const KILOBYTE = 1024;
const TICKS = 100; // of /proc in a second, on every Linux

/** Resident memory and CPU time of a process, from /proc; undefined once it has ended. */
async function lookAt(
  pid: number | undefined,
): Promise<{ readonly megabytes: number; readonly cpuSeconds: number } | undefined> {
  try {
    const [status, stat] = await Promise.all([
      readFile(`/proc/${pid}/status`, 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    const [, resident] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    if (resident === undefined) return undefined;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // after the name, which may hold spaces
    return {
      megabytes: (Number(resident) * KILOBYTE) / 1e6,
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
    };
  } catch {
    return undefined; // it has ended
  }
}

const SAMPLES = 400;
const LINE_FEED = 0x0a;

/** Runs `labgloss batch` on a file, digests what it writes, and looks at its memory all the time. */
export async function measure(command: string, file: string, workers: number): Promise<Measured> {
  const idle = await idleCores();
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, [command, 'batch', file, '--workers', String(workers)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const hash = createHash('sha256');
  let [lines, bytes, cpuSeconds] = [0, 0, 0];
  child.stdout.on('data', (piece: Buffer) => {
    hash.update(piece);
    bytes += piece.length;
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) lines += 1;
  });
  const closed = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`labgloss batch ended with ${code}`);
  });
  let samples: Sample[] = [];
  let every = 100; // milliseconds; doubled when there are many, so that a run of hours keeps few
  while (child.exitCode === null && child.signalCode === null) {
    const seen = await lookAt(child.pid);
    if (seen) {
      samples.push({ second: seconds(), megabytes: seen.megabytes });
      cpuSeconds = seen.cpuSeconds;
    }
    if (samples.length > SAMPLES) {
      samples = samples.filter((_, at) => at % 2 === 0);
      every *= 2;
    }
    await Promise.race([wait(every), closed]);
  }
  await closed;
  return {
    workers,
    seconds: seconds(),
    samples,
    cpuSeconds,
    lines,
    bytes,
    digest: hash.digest('hex'),
    idleCores: idle,
  };
}
