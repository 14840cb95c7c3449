import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { createCdsHandler, type CdsHandlerOptions } from '../../cds-hooks/index.js';
import { refused, Refusal } from '../../cds-hooks/reply.js';
import { importJson } from '../../fhir/index.js';

export interface ServiceOptions extends Pick<CdsHandlerOptions, 'import' | 'annotate' | 'cards'> {
  /** Whether a web page of this origin may read the answers. */
  readonly mayRead: (origin: string) => boolean;
  /** Bytes of a body that are read. */
  readonly maximumBytes: number;
  /** Takes lines that hold nothing of what a request held. */
  readonly log: (line: string) => void;
}

/** How long a browser may remember which origins are allowed. */
const REMEMBERED_SECONDS = 600;

/** Method, pattern of the path, status and duration. The path itself is not logged: whoever calls may have put a patient into it. */
const logged =
  (log: ServiceOptions['log']): MiddlewareHandler =>
  async (context, next) => {
    const began = performance.now();
    await next();
    const status = context.req.raw.signal.aborted ? 'broken off' : context.res.status;
    log(`${context.req.method} ${routePath(context, -1)} ${status} ${Math.round(performance.now() - began)} ms`);
  };

/** The service of CDS Hooks with what a server owes its callers: CORS, security headers, a limit on bodies, a log without patients. */
export function service({ mayRead, maximumBytes, log, ...answering }: ServiceOptions): Hono {
  // the message of an error may hold what a record holds, its kind does not
  const logError = (error: unknown): void => log(`error: ${error instanceof Error ? error.name : typeof error}`);
  const handler = createCdsHandler({
    ...answering,
    parse: importJson,
    maximumLength: maximumBytes,
    onError: logError,
  });
  const app = new Hono();
  app.use(
    logged(log),
    // a promise of TLS is for the server that has it
    secureHeaders({ strictTransportSecurity: false }),
    cors({
      origin: (origin) => (mayRead(origin) ? origin : undefined),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'authorization'],
      maxAge: REMEMBERED_SECONDS,
    }),
    bodyLimit({
      maxSize: maximumBytes,
      onError: () => refused(new Refusal(413, 'too-long', ['The body is too long.'])),
    }),
  );
  app.get('/health', (context) => context.json({ status: 'ok' }));
  for (const path of ['/cds-services', '/cds-services/:id', '/cds-services/:id/feedback'])
    app.all(path, ({ req }) => handler(req.raw));
  app.notFound(({ req }) => handler(req.raw));
  app.onError((error) => {
    logError(error);
    return refused(new Refusal(500, 'exception', ['The request could not be answered.']));
  });
  return app;
}
