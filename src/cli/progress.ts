import { counted } from '../report/words.js';

const REFRESH = 200; // milliseconds

export interface Counts {
  readonly done: number;
  readonly unread: number;
}

export interface Progress {
  readonly show: (counts: Counts) => void;
  /** Takes the line away, so that what is written next stands alone. */
  readonly clear: () => void;
  readonly seconds: () => number;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What is counted, and what is done with each: '5,210 records annotated'. */
export interface Counted {
  readonly one: string;
  readonly done: string;
}

const RECORDS: Counted = { one: 'record', done: 'annotated' };

/** One line on standard error that counts along; nothing where that is not a terminal. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr, what: Counted = RECORDS): Progress {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  let shownAt = -Infinity;
  if (!stream.isTTY) return { show: () => {}, clear: () => {}, seconds };
  return {
    show: ({ done, unread }) => {
      const now = performance.now();
      if (now - shownAt < REFRESH) return;
      shownAt = now;
      const rate = Math.round(done / Math.max(seconds(), 0.001));
      const failed = unread === 0 ? '' : `, ${counted(unread, 'line')} not read`;
      stream.write(
        plain(`\r\u001b[K${counted(done, what.one)} ${what.done}, ${counted(rate, what.one)} a second${failed}`),
      );
    },
    clear: () => void stream.write('\r\u001b[K'),
    seconds,
  };
}

/** What was done, in one line at the end. */
export function summary({ done, unread }: Counts, seconds: number): string {
  return plain(`${counted(done, 'record')} annotated, ${counted(unread, 'line')} not read, ${seconds.toFixed(1)} s`);
}
