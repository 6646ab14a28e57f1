/** What a theme is, in plain words, for a terminal. */
import { check } from '../check.ts';
import type { Theme } from '../create-theme.ts';
import { howFar } from '../output/report/swatch.ts';
import { verdict } from '../output/report/report.ts';

export function summary(theme: Theme): string {
  const moved = theme.moves.map(
    ({ scheme, token, asked, to, distance }) =>
      `  ${scheme.padEnd(5)} ${token.padEnd(18)} ${asked} → ${to}  ${howFar(distance)}`,
  );
  return [
    theme.name,
    '',
    verdict(check(theme)),
    '',
    'Decided:',
    ...theme.notes.map((note) => `  ${note}`),
    ...(moved.length ? ['', 'Moved, so that they can be seen, read and told apart:', ...moved] : []),
  ].join('\n');
}
