/**
 * Looks at a council's drawing before it goes on a page. An SVG can hold scripts and fetch things. What is known to
 * be drawing is taken; anything else is refused and named, not cleaned: nobody would check the result.
 */

const most = 100_000;
const svgNamespace = 'http://www.w3.org/2000/svg';
const elements = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan textPath defs linearGradient radialGradient stop
  clipPath mask pattern marker symbol use image title desc metadata style switch filter`.split(/\s+/),
);

/** What is wrong with the file, and what to do; undefined where it can be used. */
export function svgProblem(file: string, text: string): string | undefined {
  const svg = withoutRemarks(text);
  if (!/^<svg[\s>]/.test(svg)) return `${file} is not an SVG. Ask for the logo as an SVG file.`;
  if (text.length > most)
    return `${file} has ${Math.ceil(text.length / 1000)} kB; use at most ${most / 1000} kB. ${mend}`;
  const found = danger(svg);
  return found && `${file} ${found}, so it is not used. ${mend}`;
}

const mend = 'Open it in a drawing program and export it as a plain SVG.';

/** What programs write around a drawing: its encoding, its document type, comments. An entity list stays, and is found. */
const withoutRemarks = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/<!--[^]*?-->/g, '')
    .replace(/^\s*<\?xml\s[^>]*\?>/, '')
    .replace(/^\s*<!DOCTYPE svg[^[>]*>/, '')
    .replaceAll(/<!\[CDATA\[|\]\]>/g, '')
    .trim();

const tag = /<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const attribute = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;

function danger(svg: string): string | undefined {
  const bound = [
    ...svg.matchAll(/xmlns:([\w-]+)\s*=\s*["'](?:http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml))["']/g),
  ];
  const prefixes = bound.map(([, prefix]) => prefix);
  for (const [, , name = '', attributes = ''] of svg.matchAll(tag)) {
    const found = elementDanger(name, prefixes) ?? attributesDanger(attributes);
    if (found) return found;
  }
  const styles = [...svg.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!);
  const outside = svg.replaceAll(/<style[^>]*>[^]*?<\/style>/g, '').replaceAll(tag, '');
  if (/[<>]/.test(outside)) return 'is not well formed';
  return styles.map(cssDanger).find((found) => found !== undefined);
}

/** A name with a prefix is a note of the drawing program, unless the prefix stands for SVG or HTML itself. */
function elementDanger(name: string, prefixes: (string | undefined)[]): string | undefined {
  const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name];
  if (prefix) return prefixes.includes(prefix) ? `has <${name}>, which could be anything` : undefined;
  if (/^script$/i.test(local!)) return 'has a script';
  const isKnown = elements.has(local!) || /^fe[A-Z][A-Za-z]+$/.test(local!);
  return isKnown ? undefined : `has <${name.slice(0, 30)}>, which is no drawing`;
}

function attributesDanger(text: string): string | undefined {
  for (const [, name = '', quoted = ''] of text.matchAll(attribute)) {
    const value = quoted.replace(/^["']|["']$/g, '');
    const local = name.toLowerCase().split(':').at(-1)!;
    if (/[<&]/.test(name + quoted.replaceAll(/^(["'])[^]*\1$/g, ''))) return 'is not well formed';
    if (/^on[a-z]/.test(local)) return `has an event handler, ${name.slice(0, 30)}`;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(value))
      return `hides letters of ${name.slice(0, 30)} behind codes`;
    if (name === 'xmlns' && value !== svgNamespace) return 'is not only SVG';
    if (name === 'xml:base') return 'refers to something outside itself';
    if (local === 'href' && !/^(#|data:image\/(png|jpe?g|gif|webp)[;,])/.test(value.trim()))
      return 'refers to something outside itself';
    const found = cssDanger(value.replaceAll(/&(quot|apos);/g, '"'));
    if (found && (local === 'style' || /url\s*\(/i.test(value))) return found;
  }
  return undefined;
}

/** A style may refer to what is in the drawing, such as a gradient, and to nothing else. */
function cssDanger(css: string): string | undefined {
  if (css.includes('\\')) return 'hides letters of its style behind codes';
  const isOutside =
    /@import|image-set\s*\(|src\s*\(/i.test(css) || /url\s*\(\s*["']?\s*(?![#"'\s])/i.test(css);
  return isOutside ? 'fetches something from its style' : undefined;
}
