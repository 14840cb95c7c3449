import { counted } from '../report/words.js';
import { UnusableInput } from './failure.js';
import { startProgress } from './progress.js';
import { write } from './write-output.js';

/** What was counted over all input. */
interface Result {
  readonly done: number;
  readonly unread: number;
  readonly setAside: number;
}

export interface Tally {
  readonly annotated: (count: number, setAside: number) => void;
  /** Lines that were read and hold no result of a person. */
  readonly withoutResult: (count: number) => void;
  /** Names a line that could not be read. Throws where that is the end of the run. */
  readonly unread: (message: string) => Promise<void>;
  /** Names what belongs to no annotation. */
  readonly setAside: (message: string) => Promise<void>;
  readonly say: (message: string) => Promise<void>;
  /** How much of the work is done, from 0 to 1, where it is known. */
  readonly progress: (share?: number) => void;
  /** The last line on standard error. */
  readonly finish: () => Promise<Result>;
}

export function startTally(onError: 'skip' | 'fail'): Tally {
  const shown = startProgress();
  let [done, unread, setAside, empty] = [0, 0, 0, 0];
  const say = async (message: string): Promise<void> => {
    shown.clear();
    await write(process.stderr, `${message.replaceAll('\u00a0', ' ')}\n`);
  };
  return {
    annotated: (count, aside) => {
      done += count;
      setAside += aside;
    },
    withoutResult: (count) => {
      empty += count;
    },
    unread: async (message) => {
      if (onError === 'fail') {
        shown.clear();
        throw new UnusableInput(message);
      }
      unread += 1;
      await say(message);
    },
    setAside: async (message) => {
      setAside += 1;
      await say(message);
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
