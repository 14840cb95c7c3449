import { counted } from '../report/words.js';
import { UnusableInput } from './failure.js';
import { startProgress } from './progress.js';
import { write } from './write-output.js';

/** What was counted over all input. */
export interface Result {
  readonly done: number;
  readonly unread: number;
  readonly setAside: number;
}

/** Something that could not be read: the place in the input and why. */
export interface Unread {
  readonly place: string;
  readonly message: string;
  /** A column or a resource is set aside; a line is not read. */
  readonly isLine: boolean;
}

export interface Tally {
  readonly annotated: (count: number, setAside: number) => void;
  /** Lines that were read and hold no result of a person. */
  readonly withoutResult: (count: number, setAside: number) => void;
  /** Names it on standard error. Throws where a line is the end of the run. */
  readonly unread: (one: Unread) => Promise<void>;
  readonly say: (message: string) => Promise<void>;
  readonly progress: (share?: number) => void;
  /** The last line on standard error. */
  readonly finish: () => Promise<Result>;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

export function startTally(onError: 'skip' | 'fail'): Tally {
  const shown = startProgress();
  let [done, unread, setAside, empty] = [0, 0, 0, 0];
  const say = async (message: string): Promise<void> => {
    shown.clear();
    await write(process.stderr, `${plain(message)}\n`);
  };
  return {
    annotated: (count, aside) => {
      done += count;
      setAside += aside;
    },
    withoutResult: (count, aside) => {
      empty += count;
      setAside += aside;
    },
    unread: async ({ place, message, isLine }) => {
      if (isLine && onError === 'fail') {
        shown.clear();
        throw new UnusableInput(`${place}: ${message}`);
      }
      if (isLine) unread += 1;
      else setAside += 1;
      await say(`${place}: ${message}`);
    },
    say,
    progress: (share) => shown.show({ done, unread, share }),
    finish: async () => {
      const without = empty === 0 ? [] : [`${counted(empty, 'line')} without a result of a person`];
      const counts = [`${counted(done, 'record')} annotated`, `${counted(unread, 'line')} not read`, ...without];
      await say(`${counts.join(', ')}, ${shown.seconds().toFixed(1)} s`);
      return { done, unread, setAside };
    },
  };
}
