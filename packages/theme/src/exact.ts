/** Colours that the brief gives elsewhere: the promise of the exact brand is not to be overridden. */
import { schemes, type Brief } from './brief/brief.ts';

/** The setting that gives each. */
export const exact: Record<string, 'brand' | 'accent'> = {
  brand: 'brand',
  accent: 'accent',
  'footer-border': 'brand',
};

export const exactOverrides = (brief: Brief) =>
  schemes.flatMap((scheme) =>
    [...brief.overrides[scheme]]
      .filter(([token, color]) => token in exact && color !== brief[exact[token]!])
      .map(([token, color]) => {
        const setting = exact[token]!;
        const message = `${scheme}: ${token} is always the exact ${setting} colour, so it cannot be overridden.`;
        return { scheme, token, color, setting, message };
      }),
  );
