import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needsOf, publishable } from './publishable.mjs';
import { inRoot } from './workspace.mjs';

const packages = publishable();
const own = new Map(packages.map(({ name, version }) => [name, version]));

it('finds the packages that others can install, each after those that it needs', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['@huice/engine', '@huice/incentives', '@huice/authoring', 'huice']));
  for (const { name, manifest } of packages)
    for (const needed of Object.keys(needsOf(manifest)).filter((one) => own.has(one)))
      expect(names.indexOf(needed)).toBeLessThan(names.indexOf(name));
});

describe.each(packages.map((one) => [one.name, one] as const))('the manifest of %s', (_, { folder, manifest }) => {
  it('names each package of the workspace by the version that it has, so that a tarball says what it needs', () => {
    for (const [needed, range] of Object.entries({ ...manifest.devDependencies, ...needsOf(manifest) })) {
      expect({ needed, isWorkspace: range.startsWith('workspace:') }).toEqual({ needed, isWorkspace: false });
      if (own.has(needed)) expect({ needed, range }).toEqual({ needed, range: own.get(needed) });
    }
  });

  it('carries the version of the release, which the changelog tells of', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version);
    expect(readFileSync(inRoot('CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version} — `);
  });

  it('is packed from a fresh build, with a README, and nothing runs where it is installed', () => {
    expect(manifest.scripts).toMatchObject({ prepack: 'node ../../scripts/prepack.mjs' });
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(hook);
    expect(readFileSync(inRoot(`${folder}/README.md`), 'utf8')).toContain('## ');
  });
});
