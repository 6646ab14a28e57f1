/** Small broken examples for `test/colour-pairs.test.ts`: one for each place and state that it looks at. */
interface ColorFault {
  html: string;
  css: string;
  /** What the check says of it: of this, and of nothing else in the example. */
  says: string;
}

const color = (token: string) => `var(--council-color-${token})`;
const link = (name: string) => `<p><a class="council-link ${name}" href="#x">Read more</a></p>`;

export const colorFaults: Record<string, ColorFault> = {
  'a raw colour': {
    html: '<p class="raw">Text</p>',
    css: '.raw { color: #123456 }',
    says: 'at rest: <p class="raw"> “Text” has raw text rgb(18, 52, 86): take a token, var(--council-color-…)',
  },
  'a mixture of tokens': {
    html: '<p class="mixture">Text</p>',
    css: `.mixture { color: color-mix(in srgb, ${color('text')}, ${color('page')}) }`,
    says: 'has raw text color(srgb ',
  },
  'a ramp in a component': {
    html: '<p class="ramp">Text</p>',
    css: `.ramp { color: ${color('ramp-brand-600')} }`,
    says: 'has text ramp-brand-600: ramps are for drawings',
  },
  'a pair that nobody declared': {
    html: '<div class="ground"><p class="pair">Text</p></div>',
    css: `.ground { background: ${color('brand')} } .pair { color: ${color('link')} }`,
    says: 'at rest: <p class="pair"> “Text” has text link on brand, which no theme promises: take the token meant',
  },
  'half-transparent text': {
    html: '<p class="half">Text</p>',
    css: `.half { color: color-mix(in srgb, ${color('text')} 60%, transparent) }`,
    says: 'has half-transparent text color(srgb ',
  },
  'text that fades': {
    html: '<p class="fades">Text</p>',
    css: '.fades { opacity: 0.6 }',
    says: 'has opacity 0.6, which mixes colours',
  },
  'a link that is pointed at': {
    html: link('pointed'),
    css: `.pointed:hover:not(:focus) { color: ${color('on-brand')} }`,
    says: 'pointed at: <a class="council-link pointed"> “Read more” has text on-brand on page',
  },
  'a link that is pressed': {
    html: link('pressed'),
    css: `.pressed:active:not(:focus) { color: ${color('on-brand')} }`,
    says: 'pressed: <a class="council-link pressed"> “Read more” has text on-brand on page',
  },
  'a link that has focus': {
    html: link('focused'),
    css: `.focused:focus-visible:not(:hover) { color: ${color('link')} }`,
    says: 'focused: <a class="council-link focused"> “Read more” has text link on focus',
  },
  'a link that has focus and is pointed at': {
    html: link('both'),
    css: `.both:focus-visible:hover:not(:active) { color: ${color('link-hover')} }`,
    says: 'focused and pointed at: <a class="council-link both"> “Read more” has text link-hover on focus',
  },
  'a link that was visited': {
    html: link('known'),
    css: `.known:visited:not(:focus) { color: ${color('on-brand')} }`,
    says: 'narrow, opened, visited, at rest: <a class="council-link known"> “Read more” has text on-brand on page',
  },
  'a row that is pointed at': {
    html: '<ul><li class="row">Text</li></ul>',
    css: `.row:hover { background: ${color('brand')}; list-style: none }`,
    says: 'pointed at: <li class="row"> “Text” has text text on brand',
  },
  'what opens': {
    html: '<div id="opens" class="opens" popover>Text</div>',
    css: `.opens { border: 0; background: ${color('page')}; color: ${color('on-brand')} }`,
    says: 'narrow, opened, visited, at rest: <div class="opens"> “Text” has text on-brand on page',
  },
  'what shows without the script': {
    html: '<council-form><p class="early">Text</p></council-form>',
    css: `council-form:not(:defined) > .early { color: ${color('on-brand')} }`,
    says: 'without the script: <p class="early"> “Text” has text on-brand on page',
  },
  'an underline': {
    html: '<p class="underlined">Text</p>',
    css: `.underlined { text-decoration: underline ${color('border')} }`,
    says: 'has underline border on page',
  },
  'text made by a style': {
    html: '<p class="made">Text</p>',
    css: `.made::before { content: 'New'; color: ${color('border')} }`,
    says: '<p class="made">::before “Text” has text border on page',
  },
  'the sign of a list': {
    html: '<ul><li class="sign">Text</li></ul>',
    css: `.sign::marker { color: ${color('border')} }`,
    says: '<li class="sign">::marker “Text” has text border on page',
  },
  'a placeholder': {
    html: '<label for="hollow">Name</label> <input class="council-hollow" id="hollow" placeholder="Name">',
    css: `.council-hollow { border: 0; outline: 0 !important; background: ${color('page')}; color: ${color('text')} }
      .council-hollow::placeholder { color: ${color('border')} }`,
    says: '<input class="council-hollow">::placeholder has text border on page',
  },
  'an edge that carries meaning': {
    html: '<div class="edge">Text</div>',
    css: `.edge { border: 1px solid ${color('nav-current')}; background: ${color('surface')} }`,
    says: 'has border nav-current on page and surface, which no theme promises: take another token',
  },
  'a ring of one tone': {
    html: '<a class="council-ring" href="#x">Text</a>',
    css: `.council-ring { color: ${color('link')} } .council-ring:focus-visible { outline: 3px solid ${color('focus-halo')} }`,
    says: 'focused: <a class="council-ring"> “Text” has outline focus-halo on page',
  },
  'a fill that carries meaning': {
    html: '<div class="bar"></div>',
    css: `.bar { block-size: 1rem; background: ${color('nav-current')} }`,
    says: '<div class="bar"> has background nav-current on page',
  },
  'a drawn line': {
    html: '<svg class="council-icon drawn" viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0h9"/></svg>',
    css: `.drawn { color: ${color('border-strong')} } .drawn > path { stroke: ${color('on-brand')} }`,
    says: '<path> has stroke on-brand on page',
  },
  'a background image': {
    html: '<div class="image">Text</div>',
    css: `.image { background: linear-gradient(${color('on-brand')}, ${color('on-brand')}) }`,
    says: 'has background image on-brand on page',
  },
};
