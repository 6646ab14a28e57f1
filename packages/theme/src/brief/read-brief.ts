/** Turns what a council wrote into a whole brief, or says, once for each mistake, how to mend it. */
import { engine, type Brief, type Logo } from './brief.ts';
import { BriefError } from './errors.ts';
import { Fields, isObject } from './fields.ts';
import { shown } from './shown.ts';
import { checkOverrides, readOverrides } from './overrides.ts';

export const settings =
  '$schema engine id name brand accent action link neutral font heading radius density header footer logo scene tolerance overrides'.split(
    ' ',
  );

/** Throws a `BriefError` that lists every mistake at once. */
export function readBrief(input: unknown): Brief {
  const problems: string[] = [];
  if (!isObject(input)) throw new BriefError(['The brief must be an object: { "name": …, "brand": … }.']);
  const fields = new Fields(input, problems).knows(settings);

  const name = fields.text('name') ?? '';
  const brand = fields.color('brand');
  const isMissing = {
    name: input.name === undefined || (typeof input.name === 'string' && !name),
    brand: input.brand === undefined,
  };
  for (const key of ['name', 'brand'] as const)
    if (isMissing[key]) fields.report(key, 'is missing. Only "name" and "brand" are required.');
  const accent = fields.color('accent');
  if (input.action === 'accent' && input.accent === undefined)
    fields.report('action', 'is "accent", but there is no accent. Add "accent", or choose "brand".');

  const brief: Brief = {
    engine: readEngine(fields),
    id: readId(fields, name),
    name,
    brand: brand ?? '#000000',
    ...(accent && { accent }),
    action: fields.choiceOrColor('action', ['brand', 'accent']),
    link: fields.choiceOrColor('link', ['auto', 'brand', 'blue']),
    neutral: fields.choice('neutral', ['tinted', 'grey']),
    font: readFont(fields),
    heading: { weight: readWeight(fields) },
    radius: fields.choice('radius', ['soft', 'square', 'round']),
    density: fields.choice('density', ['comfortable', 'compact']),
    header: fields.choice('header', ['brand', 'white']),
    footer: fields.choice('footer', ['tint', 'brand', 'white']),
    ...readLogo(fields),
    scene: readScene(fields),
    tolerance: fields.number('tolerance', 0.02, 0, 0.05),
    overrides: readOverrides(fields),
  };
  checkOverrides(fields, brief);
  if (problems.length) throw new BriefError(problems);
  return brief;
}

function readEngine(fields: Fields): number {
  const value = fields.input.engine ?? engine;
  if (value !== engine)
    fields.report('engine', `is ${shown(value)}, but this version of the kit has engine ${engine} only.`);
  return engine;
}

/** From the name where the brief has none; a file and an attribute are called so. */
function readId(fields: Fields, name: string): string {
  const given = fields.text('id');
  if (given !== undefined && !/^[a-z](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(given))
    fields.report('id', `is "${given}", but must be a to z, 0 to 9 and hyphens, and start with a letter.`);
  const made = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
  return given ?? (made.slice(0, 60) || 'council');
}

/** A name that could end its declaration, or load something, is no family. */
const family = /^[\p{L}\p{N} ._-]{1,60}$/u;

function readFont(fields: Fields): Brief['font'] {
  const font = fields.inner('font', ['body', 'heading'], '{ "body": "Open Sans" }');
  const read = (key: 'body' | 'heading') => {
    const value = font.text(key);
    if (value && !family.test(value))
      font.report(
        key,
        `is "${value.slice(0, 60)}", but must be one family name: letters, digits and spaces.`,
      );
    return value ? { [key]: value } : {};
  };
  return { ...read('body'), ...read('heading') };
}

function readWeight(fields: Fields): number {
  const heading = fields.inner('heading', ['weight', 'case'], '{ "weight": 700 }');
  const { case: letters = 'sentence' } = heading.input;
  if (letters !== 'sentence')
    heading.report(
      'case',
      'must be "sentence": capitals are hard to read, and some screen readers spell them.',
    );
  return heading.number('weight', 700, 600, 900);
}

/** Names of files; what is in them is read where there are files. */
function readLogo(fields: Fields): { logo?: Logo } {
  if (fields.input.logo === undefined) return {};
  const parts = ['light', 'onBrand', 'alt', 'partner', 'partnerAlt'];
  const inner = fields.inner('logo', parts, '{ "light": "logo.svg", "onBrand": "logo-white.svg" }');
  const given = parts
    .map((part) => [part, inner.text(part)] as const)
    .filter(([, value]) => value !== undefined);
  return { logo: Object.fromEntries(given) };
}

function readScene(fields: Fields): string[] {
  const files = [fields.input.scene ?? []].flat();
  if (files.length <= 2 && files.every((file) => typeof file === 'string')) return files as string[];
  fields.report('scene', 'must be one SVG file or two, such as ["scene.svg"].');
  return [];
}
