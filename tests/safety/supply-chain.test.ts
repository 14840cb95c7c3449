import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly scripts: { readonly [name: string]: string };
  readonly dependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
}

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
// both files are written by npm in these shapes
const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: { readonly [path: string]: Locked } };
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('what is installed', () => {
  it('is pinned by a digest, package by package', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(
      locked.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([path]) => path),
    ).toEqual([]);
  });

  it('runs no script of its own at a user', () => {
    const scripted = locked.filter(([, { dev, hasInstallScript }]) => hasInstallScript === true && dev !== true);
    expect(scripted.map(([path]) => path)).toEqual([]);
    for (const name of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts).not.toHaveProperty(name);
  });

  it('is for a user only what docs/dependencies.md gives a reason for', () => {
    const [table = ''] = /^\| Package \|[^]*?\n\n/m.exec(read('docs/dependencies.md')) ?? [];
    const explained = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', ')).slice(1);
    expect(explained.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('is for development of one exact version each', () => {
    const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
