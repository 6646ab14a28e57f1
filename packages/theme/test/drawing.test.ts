// A council's drawing: what goes on a page, and what does not.
import { describe, expect, it } from 'vitest';
import { faintFills } from '../src/drawing/fills.ts';
import { svgProblem } from '../src/drawing/svg.ts';

const root = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"';
const svg = (inside: string, more = '') => `<svg ${root} ${more}>${inside}</svg>`;

describe('is taken', () => {
  it.each([
    ['a path', svg('<path fill="#fff" d="M0 0h9v9z"/>')],
    ['a gradient of its own', svg('<defs><linearGradient id="a"/></defs><path fill="url(#a)"/>')],
    [
      'in quotes',
      svg(`<path fill="url('#a')"/><path style="fill: url( #a )"/><path fill="url(&quot;#a&quot;)"/>`),
    ],
    [
      'a picture inside',
      svg('<image href="data:image/png;base64,AAAA"/><image href="data:image/jpg;base64,A"/>'),
    ],
    ['words that are none of ours', svg('<title>JavaScript: on one page, onload</title>')],
    [
      'what Illustrator writes',
      `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0 <script> -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${svg('<style type="text/css"><![CDATA[.st0{fill:#FFFFFF;}.st1{fill:url(#a)}]]></style><g class="st0"><path data-name="One" d="M0 0z"/></g>', 'xmlns:xlink="http://www.w3.org/1999/xlink" style="enable-background:new 0 0 9 9;" xml:space="preserve"')}`,
    ],
    [
      'what Inkscape writes',
      svg(
        '<sodipodi:namedview id="a" inkscape:zoom="1"/><metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata><use xlink:href="#a"/>',
        'xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"',
      ),
    ],
    ['a byte order mark', `\uFEFF${svg('<path/>')}`],
  ])('%s', (_, text) => expect(svgProblem('a.svg', text)).toBeUndefined());
});

describe('is refused', () => {
  it.each([
    [svg('<script>1</script>'), /has a script/],
    [svg('<SCRIPT href="x"/>'), /has a script/],
    [
      svg('<s:script>1</s:script>', 'xmlns:s="http://www.w3.org/2000/svg"'),
      /<s:script>, which could be anything/,
    ],
    [svg('<h:iframe srcdoc="1"/>', "xmlns:h='http://www.w3.org/1999/xhtml'"), /<h:iframe>/],
    [svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'), /is not only SVG/],
    [svg('<path ONCLICK="1"/>'), /event handler, ONCLICK/],
    [svg('<path\nonload = "1"/>'), /event handler/],
    [svg('<path d=""onload=1 />'), /event handler/],
    [svg('<path on&#x6c;oad="1"/>'), /event handler|not well formed/],
    [`<!DOCTYPE svg [<!ATTLIST svg onload CDATA "1">]>${svg('')}`, /is not an SVG/],
    [`<!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`, /is not an SVG/],
    [`<?xml-stylesheet href="a.css"?>${svg('')}`, /is not an SVG/],
    [`<html><body>${svg('')}</body></html>`, /is not an SVG/],
    [svg('<html></html>'), /<html>, which is no drawing/],
    [svg('<foreignObject/>'), /<foreignObject>, which is no drawing/],
    [svg('<animate attributeName="href"/>'), /<animate>, which is no drawing/],
    [svg('<a href="javascript:1"/>'), /<a>, which is no drawing/],
    [svg('<use href="java&#115;cript:1"/>'), /hides letters of href/],
    [svg('<image href="https://a.test/b.png"/>'), /outside itself/],
    [svg('<use xlink:href="other.svg#a"/>'), /outside itself/],
    [svg('<use href="data:image/svg+xml,x"/>'), /outside itself/],
    [svg('<g xml:base="https://a.test/"/>'), /outside itself/],
    [svg('<style>@import "a.css";</style>'), /fetches something/],
    [svg('<style>@\\69mport "a.css";</style>'), /hides letters of its style/],
    [svg('<style>path { fill: image-set("https://a.test") }</style>'), /fetches something/],
    [svg('<path style="fill: url(https://a.test)"/>'), /fetches something/],
    [svg('<path fill="url( \'https://a.test\' )"/>'), /fetches something/],
    [svg('<path fill="u&#x72;l(https://a.test)"/>'), /hides letters of fill/],
    [svg('<path d="M0 0"'), /not well formed/],
  ])('%s', (text, why) => expect(svgProblem('a.svg', text)).toMatch(why));

  it('a picture that is no SVG, and one that is too large', () => {
    expect(svgProblem('a.png', 'PNG')).toMatch(/a\.png is not an SVG/);
    expect(svgProblem('a.svg', svg('<path/>'.repeat(20_000)))).toMatch(/has 141 kB; use at most 100 kB/);
    expect(svgProblem('a.svg', svg(' '.repeat(100_001)))).toMatch(/has 101 kB; use at most 100 kB/);
  });
});

it('colours that are faint where the drawing stands are named', () => {
  const logo = svg('<path fill="#ffffff"/><path style="fill:#5c1a55"/><path fill="none" stroke="none"/>');
  expect(faintFills(logo, '#ffffff')).toEqual(['#ffffff is 1.00:1 on #ffffff']);
  expect(faintFills(logo, '#5c1a55')).toEqual(['#5c1a55 is 1.00:1 on #5c1a55']);
  expect(
    faintFills(svg('<style>.a{fill:#fff}.b{fill:#5c1a55!important}</style><path class="a"/>'), '#ffffff'),
  ).toHaveLength(1);
  expect(faintFills(svg('<path d="M0 0"/>'), '#111111')).toEqual(['#000000 is 1.11:1 on #111111']);
  expect(faintFills(svg('<path d="M0 0"/><path fill="#fff"/>'), '#111111')).toEqual([
    '#000000 is 1.11:1 on #111111',
  ]);
  expect(faintFills(svg('<g fill="#fff"><path d="M0 0"/></g>'), '#111111')).toEqual([]);
});
