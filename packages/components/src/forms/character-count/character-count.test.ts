import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilTextInput } from '../text-input/text-input.js';
import { CouncilTextarea } from '../textarea/textarea.js';
import css from './character-count.css?raw';
import page from './character-count.mdx?raw';
import { CouncilCharacterCount } from './character-count.js';
import { count, type Unit } from './count.js';

define('council-textarea', CouncilTextarea);
define('council-text-input', CouncilTextInput);
define('council-character-count', CouncilCharacterCount);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

afterEach(() => void vi.useRealTimers());

const LIMIT = '<p id="limit">You can enter up to 10 characters</p>';
const area = (text = '', attributes = 'max="10"', limit = LIMIT) =>
  `<council-textarea><label for="more">More</label><textarea id="more" name="more">${text}</textarea>
   <council-character-count ${attributes}>${limit}</council-character-count></council-textarea>`;

async function open(html = area()) {
  const root = await fixture<HTMLElement>(`<div><style>${css}</style>${html}</div>`);
  const host = root.querySelector('council-character-count')!;
  await host.updateComplete;
  const $ = <E extends Element>(selector: string) => root.querySelector<E>(selector)!;
  const part = (name: string) => host.querySelector(`[data-council-part=${name}]`);
  const limit = host.querySelector('p')!;
  return {
    root,
    host,
    $,
    limit,
    control: $<HTMLTextAreaElement>('[name=more]'),
    seen: () =>
      [limit, part('count')]
        .filter((each) => each && getComputedStyle(each).clipPath === 'none')
        .map((each) => each!.textContent)
        .join(''),
    heard: () => part('status')?.textContent,
    isOver: () => part('count')!.hasAttribute('data-over'),
  };
}

const FAMILY = '👩‍👩‍👧‍👦';
const FLAG = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';
const WY = 'w\u0302y'; // a letter and an accent of its own

/** The same rule on both sides: what a server counts, by the function on the page of this component. */
const table: [text: string, expected: number, unit?: Unit, crlf?: boolean][] = [
  ['', 0],
  [' ', 1],
  ['   ', 3],
  ['abc', 3],
  ['a\nb', 3],
  ['a\r\nb', 3],
  ['a\rb', 3],
  ['\r\n\r\n', 2],
  ['\n\r', 2],
  ['a\nb', 4, 'characters', true],
  ['a\r\nb', 4, 'characters', true],
  ['a\rb', 4, 'characters', true],
  ['ŵy', 2],
  [WY, 2],
  [WY, 3, 'utf-16'],
  ['x\u0302', 2], // no single sign exists for this one
  ['👍', 1],
  ['👍', 2, 'utf-16'],
  ['👍🏽', 2],
  [FAMILY, 7],
  [FAMILY, 11, 'utf-16'],
  [FLAG, 7],
  [FLAG, 14, 'utf-16'],
  ['🇬🇧', 2],
  ['مرحبا', 5],
  ['a\nb', 3, 'utf-16'],
  ['a\nb', 4, 'utf-16', true],
  ['', 0, 'words'],
  [' \n\t ', 0, 'words'],
  ['one', 1, 'words'],
  ['  one\r\ntwo\u00A0three, four-five ', 4, 'words'],
  [FAMILY, 1, 'words'],
];

describe('an answer is as long here as on the server', () => {
  for (const [text, expected, unit, crlf] of table) {
    it(`${JSON.stringify(text)} is ${expected} ${unit ?? 'characters'}${crlf ? ' with \\r\\n' : ''}`, () =>
      expect(count(text, unit, crlf)).to.equal(expected));
  }

  it('by the function that the page of the component gives to servers', async () => {
    const [, code] = /```js\n([^]*?)```/.exec(page)!;
    const module = `data:text/javascript,${encodeURIComponent(`${code}export { count, countWords };`)}`;
    const length = (await import(/* @vite-ignore */ module)) as Record<string, (text: string) => number>;
    for (const [text, expected, unit, crlf] of table) {
      if (unit === 'utf-16' || crlf) continue;
      expect(length[unit === 'words' ? 'countWords' : 'count']!(text), text).to.equal(expected);
    }
  });
});

describe('a person who writes an answer with a limit', () => {
  it('reads the limit in the author’s words, and then at every key what is left', async () => {
    const { control, seen } = await open();
    expect(seen()).to.equal('You can enter up to 10 characters');
    await userEvent.type(control, 'a');
    expect(seen()).to.equal('You have 9 characters left');
    await userEvent.type(control, '12345678');
    expect(seen()).to.equal('You have 1 character left');
    await userEvent.type(control, '9');
    expect(seen()).to.equal('You have 0 characters left');
    await userEvent.clear(control);
    expect(seen()).to.equal('You can enter up to 10 characters');
  });

  it('may write on, and reads by how much it is too long', async () => {
    const { control, seen, isOver } = await open(area('1234567890'));
    expect(isOver()).to.equal(false);
    await userEvent.fill(control, '1234567890a');
    expect(seen()).to.equal('You have 1 character too many');
    await userEvent.fill(control, '1234567890ab');
    expect(seen()).to.equal('You have 2 characters too many');
    expect(isOver()).to.equal(true);
    expect(control.value).to.equal('1234567890ab');
  });

  it('hears it a second after the last key, and not in between', async () => {
    const { control, heard } = await open();
    vi.useFakeTimers();
    const type = (value: string) => {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('a');
    vi.advanceTimersByTime(900);
    type('ab');
    vi.advanceTimersByTime(900);
    expect(heard()).to.equal('');
    vi.advanceTimersByTime(100);
    expect(heard()).to.equal('You have 8 characters left');
  });

  it('hears the limit on arriving in the field, also where the author forgot to say so', async () => {
    const { control, host } = await open(area('abc', 'max="10"', '<p>Up to 10 characters</p>'));
    expect(control).to.have.attribute('aria-describedby', 'more-count');
    expect(host.querySelector('p')).to.have.attribute('id', 'more-count');
  });

  it('speaks into the field: words that come without an event count, too', async () => {
    const { control, seen, heard } = await open();
    vi.useFakeTimers();
    control.focus();
    control.value = 'spoken';
    vi.advanceTimersByTime(1000);
    expect(seen()).to.equal('You have 4 characters left');
    vi.advanceTimersByTime(1000);
    expect(heard()).to.equal('You have 4 characters left');
    control.blur();
    control.value = '';
    vi.advanceTimersByTime(5000);
    expect(seen()).to.equal('You have 4 characters left');
  });

  it('reads and hears nothing before the threshold', async () => {
    const { control, seen, heard } = await open(area('1234', 'max="10" threshold="50"'));
    expect(seen()).to.equal('');
    await userEvent.type(control, '5');
    expect(seen()).to.equal('You have 5 characters left');
    expect(heard()).to.equal('');
    await userEvent.fill(control, '1234');
    expect(seen()).to.equal('');
  });

  it('has words counted', async () => {
    const { control, seen } = await open(area('one two', 'max="3" unit="words"'));
    expect(seen()).to.equal('You have 1 word left');
    await userEvent.fill(control, 'one two three four');
    expect(seen()).to.equal('You have 1 word too many');
  });

  for (const [max, text] of [
    [10, 'Mae gennych 9 nod yn weddill'],
    [4, 'Mae gennych 3 nod yn weddill'],
    [1, 'Mae gennych 0 nod yn weddill'],
  ] as const) {
    it(`reads Welsh on a Welsh page: ${text}`, async () => {
      const { seen } = await open(`<div lang="cy">${area('a', `max="${max}"`)}</div>`);
      expect(seen()).to.equal(text);
    });
  }

  it('reads the right plural of a Welsh word after each number', async () => {
    const words = async (max: number) => {
      const { seen } = await open(`<div lang="cy">${area('un', `max="${max}" unit="words"`)}</div>`);
      return seen();
    };
    expect(await words(3)).to.equal('Mae gennych 2 air yn weddill');
    for (const left of [0, 1, 3, 6, 8])
      expect(await words(left + 1)).to.equal(`Mae gennych ${left} gair yn weddill`);
  });

  it('writes in one line, too', async () => {
    const { control, seen } = await open(
      `<council-text-input><label>Event</label><div class="council-input-group"><input name="more"></div>
       <council-character-count max="10">${LIMIT}</council-character-count></council-text-input>`,
    );
    await userEvent.type(control, 'Market');
    expect(seen()).to.equal('You have 4 characters left');
    expect(control).to.have.attribute('aria-describedby', 'limit');
  });

  it('gets the count of the first answer back from a reset', async () => {
    const { control, seen } = await open(`<form>${area('abc')}</form>`);
    await userEvent.type(control, 'def');
    control.form!.reset();
    await vi.waitFor(() => expect(seen()).to.equal('You have 7 characters left'));
  });

  it('sees nothing move', async () => {
    const { control, root } = await open();
    const height = root.offsetHeight;
    await userEvent.type(control, 'abc');
    expect(root.offsetHeight).to.equal(height);
  });
});

describe('an answer that is too long', () => {
  const form = (inside: string, attributes = 'validate') =>
    open(`<council-form ${attributes}><form>${inside}<button class="go">Go</button></form></council-form>`);
  const send = async ({ $ }: Awaited<ReturnType<typeof open>>) => {
    const sent = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    $('form').addEventListener('submit', sent);
    await userEvent.click($('.go'));
    return sent.mock.calls.length;
  };
  const summary = () =>
    [...document.querySelectorAll('council-error-summary:not([hidden]) a')].map((link) => link.textContent);

  it('is not sent by a form that checks answers, and the message names the field', async () => {
    const opened = await form(area('12345678901'));
    expect(await send(opened)).to.equal(0);
    expect(summary()).to.deep.equal(['“More” must be 10 characters or fewer']);
    await userEvent.fill(opened.control, '1234567890');
    expect(await send(opened)).to.equal(1);
  });

  it('is spoken of in the author’s words for `maxlength`', async () => {
    const own = `<template class="council-error-messages"><p data-rule="maxlength">Keep it to 10</p></template>`;
    const opened = await form(area('12345678901').replace('</council-textarea>', `${own}$&`));
    expect(await send(opened)).to.equal(0);
    expect(summary()).to.deep.equal(['Keep it to 10']);
  });

  it('is found at the submit also when a script wrote it a moment before', async () => {
    const opened = await form(area());
    opened.control.value = '12345678901';
    expect(await send(opened)).to.equal(0);
  });

  it('is the server’s affair where no form checks answers: the browser shows no bubble', async () => {
    const { control } = await open(`<form>${area('12345678901')}</form>`);
    expect(control.validity.valid).to.equal(true);
  });

  it('leaves alone what a script of the page says about the answer', async () => {
    const { control, host } = await form(area('12345678901'));
    control.setCustomValidity('Not this one');
    await userEvent.type(control, 'a');
    expect(control.validationMessage).to.equal('Not this one');
    control.setCustomValidity('');
    await userEvent.type(control, 'b');
    expect(control.validationMessage).to.include('10 characters or fewer');
    host.remove();
    expect(control.validity.valid).to.equal(true);
  });
});

describe('a count and the HTML of its author', () => {
  it('keeps the sentence and says the count once to people who listen', async () => {
    const { host, limit } = await open(area('abc'));
    expect(limit).to.have.text('You can enter up to 10 characters');
    const [shown, , status] = [...host.children];
    expect(shown).to.have.attribute('aria-hidden', 'true');
    expect(status).to.have.attribute('role', 'status');
    expect(status).to.have.text('');
  });

  it('does not double when it is cloned, or comes from a cached page', async () => {
    const { host, root } = await open(area('abc'));
    root.querySelector('council-textarea')!.insertAdjacentHTML('afterend', root.innerHTML);
    const copies = [...root.querySelectorAll('council-character-count')];
    await Promise.all(copies.map((copy) => copy.updateComplete));
    expect(copies.map((copy) => copy.children.length)).to.deep.equal([3, 3]);
    host.remove();
  });

  it('follows its attributes', async () => {
    const { host, seen } = await open(area('abc'));
    host.setAttribute('max', '20');
    await host.updateComplete;
    expect(seen()).to.equal('You have 17 characters left');
  });

  for (const [what, html] of [
    ['no limit', area('abc', '')],
    ['a limit that is no number', area('abc', 'max="many"')],
    ['a limit below nothing', area('abc', 'max="-1"')],
  ] as const) {
    it(`shows the sentence where there is ${what}`, async () => {
      const { seen, control } = await open(`<form novalidate>${html}</form>`);
      expect(seen()).to.equal('You can enter up to 10 characters');
      expect(control.validity.valid).to.equal(true);
    });
  }

  it('leaves a limit that is bare text as it is', async () => {
    const root = await fixture<HTMLElement>(`<div>${area('abc', 'max="10"', 'Up to <b>10</b>')}</div>`);
    const host = root.querySelector('council-character-count')!;
    await host.updateComplete;
    expect(host.innerHTML).to.equal('Up to <b>10</b>');
  });

  it('stops looking when it goes', async () => {
    const { control, host } = await open();
    vi.useFakeTimers();
    control.focus();
    expect(vi.getTimerCount()).to.equal(1);
    host.remove();
    expect(vi.getTimerCount()).to.equal(0);
  });
});
