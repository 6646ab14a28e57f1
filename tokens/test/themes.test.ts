import { readFileSync, writeFileSync } from 'node:fs';
import { check, createTheme, grades, type Theme } from '@council-kit/theme';
import { componentThemeCss, themeCss, toScss } from '@council-kit/theme/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build/build.ts';
import { readJson, readTheme, themeIds } from '../build/sources.ts';

let files: Map<string, string>;
beforeAll(async () => void (files = await build()));

/** Every colour on a line of its own: a changed hex is a visible change, and at least a minor release. */
function golden({ light, dark, ramps }: Theme): string {
  const colors = Object.keys(light).map((name) => `${name} ${light[name]} ${dark[name]}`);
  const drawn = Object.entries(ramps).flatMap(([name, ramp]) =>
    grades.map((grade) => `ramp-${name}-${grade} ${ramp[grade]}`),
  );
  return [...colors, ...drawn, ''].join('\n');
}

describe.each(themeIds())('%s', (id) => {
  it('has the colours that it had when it was published', () => {
    const file = new URL(`golden/${id}.txt`, import.meta.url);
    const now = golden(readTheme(id));
    // UPDATE=1 writes them anew: say in the changeset which colours changed, and why.
    if (process.env.UPDATE) writeFileSync(file, now);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });

  it('can be read: every declared pair, in light and dark', () => {
    const failing = check(readTheme(id)).filter(({ passes }) => !passes);
    expect(failing).toEqual([]);
  });

  it('is the same style sheet from the engine and from Style Dictionary', () => {
    expect(sorted(files.get(`css/themes/${id}.css`)!)).toEqual(sorted(themeCss(readTheme(id))));
    expect(sorted(files.get(`css/component-themes/${id}.css`)!)).toEqual(
      sorted(componentThemeCss(readTheme(id))),
    );
  });

  it('has the same SCSS variables from both', () => {
    const variables = (text: string) =>
      sorted(text.replaceAll(/;.*$/gm, ';')).filter((line) => line.startsWith('$'));
    expect(variables(files.get(`scss/themes/_${id}.scss`)!)).toEqual(variables(toScss(readTheme(id))));
  });

  it('keeps fields and buttons at 44 pixels or more', () => {
    const { shape } = readTheme(id);
    const pixels = (name: string) => (shape[name] as { rem: number }).rem * 16;
    expect(pixels('input-min-height')).toBeGreaterThanOrEqual(44);
    const [bodyLine, borders] = [25, 4];
    expect(pixels('button-padding-block') * 2 + bodyLine + borders).toBeGreaterThanOrEqual(44);
  });
});

/** Two sheets that say the same, in whatever order, are the same. */
const sorted = (text: string) => text.split('\n').sort();

it('a brief is small, and the councils look nothing alike', () => {
  const briefs = themeIds().map((id) =>
    readFileSync(new URL(`../themes/${id}.json`, import.meta.url), 'utf8'),
  );
  for (const brief of briefs) expect(brief.length).toBeLessThan(500);
  const look = themeIds().map((id) => {
    const { light, shape } = createTheme(readJson(`themes/${id}.json`));
    return [light['header-bg'], light.link, light['footer-bg'], JSON.stringify(shape)];
  });
  for (const column of [0, 2, 3]) expect(new Set(look.map((one) => one[column])).size).toBe(look.length);
});
