/** The Response of the platform where its types are known, else the part of it that every platform has. */
// oxlint-disable-next-line no-restricted-globals -- a type, which is not there at run time
export type CdsResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } }
  ? Known
  : {
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      json(): Promise<unknown>;
      text(): Promise<string>;
    };

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } as const;

export const reply = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): CdsResponse =>
  new Response(JSON.stringify(body), { status, headers: { ...HEADERS, ...headers } });

/** Why a request was refused: an OperationOutcome of fixed sentences and paths, never of what stood at a path. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 404 | 405 | 412 | 413 | 500;
  readonly code: 'invalid' | 'not-found' | 'not-supported' | 'incomplete' | 'too-long' | 'exception';
  readonly problems: readonly string[];

  constructor(status: Refusal['status'], code: Refusal['code'], problems: readonly string[]) {
    super(problems.join(' '));
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

export const refused = ({ status, code, problems }: Refusal, headers?: Readonly<Record<string, string>>): CdsResponse =>
  reply(
    status,
    {
      resourceType: 'OperationOutcome',
      issue: problems.map((diagnostics) => ({ severity: 'error', code, diagnostics })),
    },
    headers,
  );
