import type { Measured } from './measure.js';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [720, 280, 52, 40, 28, 16];
const LIMIT = 250; // megabytes that no run may pass
const DASHES: readonly string[] = ['', '6 4', '2 3'];

/** Resident memory over the course of each run, as a picture that needs no script. */
export function memoryPlot(runs: readonly { readonly name: string; readonly measured: Measured }[]): string {
  const most = Math.max(LIMIT, ...runs.flatMap(({ measured }) => measured.samples.map(({ megabytes }) => megabytes)));
  const ceiling = Math.ceil(most / 50) * 50;
  const x = (share: number): string => (LEFT + share * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (megabytes: number): string =>
    (HEIGHT - BOTTOM - (megabytes / ceiling) * (HEIGHT - BOTTOM - TOP)).toFixed(1);
  const marks = Array.from({ length: ceiling / 50 + 1 }, (_, at) => at * 50);
  const grid = marks.map(
    (mark) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(mark)}" y2="${y(mark)}" stroke="currentColor" stroke-opacity="${mark === LIMIT ? 0.7 : 0.15}"/><text x="${LEFT - 8}" y="${y(mark)}" text-anchor="end" dominant-baseline="middle">${mark}</text>`,
  );
  const lines = runs.map(({ measured: { samples, seconds } }, at) => {
    const points = samples.map(({ second, megabytes }) => `${x(second / seconds)},${y(megabytes)}`).join(' ');
    const dash = DASHES[at % DASHES.length] ?? '';
    return `<polyline points="${points}" fill="none" stroke="currentColor" stroke-width="1.5"${dash && ` stroke-dasharray="${dash}"`}/>`;
  });
  const legend = runs.map(({ name }, at) => {
    const [left, dash] = [LEFT + 12 + at * 215, DASHES[at % DASHES.length] ?? ''];
    return `<line x1="${left}" x2="${left + 28}" y1="14" y2="14" stroke="currentColor" stroke-width="1.5"${dash && ` stroke-dasharray="${dash}"`}/><text x="${left + 34}" y="14" dominant-baseline="middle">${name}</text>`;
  });
  const title = 'Resident memory in megabytes over the course of each run';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor" color="#333">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...grid, ...lines, ...legend].join('\n')}
<text x="${LEFT}" y="${HEIGHT - 14}">start of the run</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 14}" text-anchor="end">its end</text>
<text x="${(WIDTH + LEFT) / 2}" y="${HEIGHT - 14}" text-anchor="middle">MB held; the darker line is ${LIMIT}</text>
</svg>
`;
}
