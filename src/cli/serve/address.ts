import { InvalidArgumentError } from 'commander';
import { UnusableInput } from '../failure.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether only this machine can reach it. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Accepted is a number from 0 to 65535; 0 takes a free port.');
}

const isWebPage = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/** An origin as browsers send it, so that a stray slash is not a page that is never let in. */
export function readOrigin(text: string, known: readonly string[] = []): readonly string[] {
  if (text === '*') return [...known, text];
  if (URL.canParse(text) && isWebPage(new URL(text)) && new URL(text).origin === text) return [...known, text];
  throw new InvalidArgumentError('Accepted is * or an origin without a path, such as https://ehr.example.');
}

/** Whether a page of this origin may read answers: one that was named, or by default one of this machine. */
export const mayRead =
  (allowed: readonly string[] | undefined) =>
  (origin: string): boolean => {
    if (allowed) return allowed.includes('*') || allowed.includes(origin);
    return URL.canParse(origin) && isWebPage(new URL(origin)) && isLoopback(new URL(origin).hostname);
  };

/** The address for a browser: an IPv6 address goes in brackets. */
export const urlOf = ({ host, port }: Address): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Names the address in an error of the network, with what can be done; any other error passes unchanged. */
export function aboutAddress({ host, port }: Address, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'EADDRINUSE':
      return new UnusableInput(`Port ${port} of ${host} is in use. --port takes another one, --port 0 a free one.`);
    case 'EACCES':
      return new UnusableInput(`Port ${port} may not be used by this user. Ports from 1024 on may.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UnusableInput(`${host} is no address of this machine. --host 0.0.0.0 listens on all that it has.`);
    default:
      return error;
  }
}
