/** Puts a theme on everything that shows it: the live pages, and the little pictures in the form. */
import type { Theme } from '@council-kit/theme';
import { themeCss } from '@council-kit/theme/files';
import { byId } from './dom.ts';
import { logoFor } from './logos.ts';
import { showLook } from './preview.ts';
import { startNamed } from './starts.ts';
import { chosen } from './switches.ts';

export function wear(theme: Theme): void {
  const { brief, light } = theme;
  const image = logoFor(brief.header);
  const crest = startNamed(theme.name)?.id;
  showLook({
    theme,
    css: themeCss(theme),
    scheme: chosen('scheme') as 'light' | 'dark',
    scene: byId<HTMLSelectElement>('scene').value,
    logo: { ...(image && { image }), ...(crest && { crest }) },
  });
  const paints = {
    brand: brief.brand,
    accent: brief.accent ?? brief.brand,
    'on-brand': light['on-brand'],
    tint: light['surface-brand'],
  };
  for (const [name, color] of Object.entries(paints))
    byId('brief').style.setProperty(`--their-${name}`, color!);
  byId('header-advice').hidden = brief.header === 'white' || light['header-text'] === '#ffffff';
}
