import { counted } from '../report/words.js';

const REFRESH = 200; // milliseconds

interface Counts {
  readonly done: number;
  readonly unread: number;
  /** How much of the work is done, from 0 to 1, where it is known. */
  readonly share?: number | undefined;
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

/** '40 s', '12 min', '3 h 20 min'. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Before this, the time that remains is a guess from too little. */
const ENOUGH = 0.005;

/** One line on standard error that counts along; nothing where that is not a terminal. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr, what: Counted = RECORDS): Progress {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  let shownAt = -Infinity;
  if (!stream.isTTY) return { show: () => {}, clear: () => {}, seconds };
  return {
    show: ({ done, unread, share = 0 }) => {
      const now = performance.now();
      if (now - shownAt < REFRESH) return;
      shownAt = now;
      const rate = Math.round(done / Math.max(seconds(), 0.001));
      const failed = unread === 0 ? '' : `, ${counted(unread, 'line')} not read`;
      const left = share < ENOUGH ? '' : `, about ${duration((seconds() * (1 - share)) / share)} left`;
      stream.write(
        plain(`\r\u001b[K${counted(done, what.one)} ${what.done}, ${counted(rate, what.one)} a second${failed}${left}`),
      );
    },
    clear: () => void stream.write('\r\u001b[K'),
    seconds,
  };
}
