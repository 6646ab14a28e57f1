import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilRadios } from '../radios/radios.js';
import { CouncilAddressLookup } from './address-lookup.js';

define('council-address-lookup', CouncilAddressLookup);
define('council-radios', CouncilRadios);

const street = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    uprn: `10004220${index + 1}`,
    address: `${index + 1} Mill Lane, Aldermere, NS4 2AB`,
    ...more,
  }));

/** The services that a test stands for: what each question is answered with, oldest first. */
let asked: { url: string; signal: AbortSignal }[] = [];
type Reply = Response | Error | 'never' | Promise<Response>;
function answerWith(...replies: Reply[]): void {
  asked = [];
  vi.stubGlobal('fetch', (url: URL, { signal }: { signal: AbortSignal }) => {
    asked.push({ url: String(url), signal });
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!;
    if (reply instanceof Error) return Promise.reject(reply);
    if (reply instanceof Response) return Promise.resolve(reply.clone());
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      if (reply !== 'never') void reply.then(resolve);
    });
  });
}
const found = (count: number, more?: object) =>
  Response.json({ postcode: 'NS4 2AB', addresses: street(count, more) });
const fails = (status: number) => new Response('{}', { status });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const BUTTON = '<button name="find" value="address">Find address</button>';
const LINK = '<a class="council-link" href="#by-hand">Enter the address yourself</a>';
const FIELD = `<label for="postcode">Postcode</label><input id="postcode" name="postcode">${BUTTON}${LINK}`;

async function lookup(inside = FIELD, attributes = 'src="/addresses" name="address"', after = '') {
  const form = await fixture<HTMLFormElement>(
    `<form><council-address-lookup ${attributes}>${inside}</council-address-lookup>${after}</form>`,
  );
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { submitter } = event as SubmitEvent;
    sent.push(new URLSearchParams([...new FormData(form, submitter)] as string[][]).toString());
  });
  const host = form.querySelector('council-address-lookup')!;
  await host.updateComplete;
  const input = host.querySelector('input')!;
  const button = host.querySelector('button')!;
  const press = async (postcode?: string) => {
    if (postcode !== undefined) await userEvent.fill(input, postcode);
    await userEvent.click(button);
  };
  return { form, host, input, button, sent, press };
}

const radios = (host: Element) => [...host.querySelectorAll<HTMLInputElement>('[type=radio]')];
const labels = (host: Element) =>
  [...host.querySelectorAll('.council-item > label')].map(({ textContent }) => textContent);
const said = (host: Element) => host.querySelector('[role=status]')!.textContent;
const says = (host: Element, words: string) => vi.waitFor(() => expect(said(host)).to.include(words));
const errors = (host: Element) =>
  [...host.querySelectorAll('.council-error-message:not([hidden])')].map(({ textContent }) => textContent);
const listed = (host: Element) => vi.waitFor(() => expect(host.querySelector('fieldset, select')).to.exist);

describe('a person who looks for an address', () => {
  it('enters the postcode, presses the button, and chooses among the addresses', async () => {
    answerWith(found(3));
    const { host, form, sent, press } = await lookup();
    await press('ns4 2ab');
    await listed(host);
    expect(asked.map(({ url }) => new URL(url).pathname + new URL(url).search)).to.deep.equal([
      '/addresses?postcode=ns4+2ab',
    ]);
    expect(host.querySelector('legend')!.textContent).to.equal('Select an address');
    expect(labels(host)).to.deep.equal([
      '1 Mill Lane, Aldermere, NS4 2AB',
      '2 Mill Lane, Aldermere, NS4 2AB',
      '3 Mill Lane, Aldermere, NS4 2AB',
      'The address is not in this list',
    ]);
    expect(said(host)).to.equal('3 addresses found for ns4 2ab');
    await userEvent.click(host.querySelectorAll('.council-item > label')[1]!);
    expect([...new FormData(form)]).to.deep.equal([
      ['postcode', 'ns4 2ab'],
      ['address', '100042202'],
    ]);
    expect(sent).to.deep.equal([]);
  });

  it('presses Enter in the field, also where another button comes first in the form', async () => {
    answerWith(found(3));
    const { form, host, input, sent } = await lookup();
    const first = document.createElement('button');
    first.textContent = 'Search this site';
    form.prepend(first);
    await userEvent.fill(input, 'NS4 2AB');
    await userEvent.keyboard('{Enter}');
    await listed(host);
    expect(sent).to.deep.equal([]);
  });

  it('presses Enter on an address to go on, and sends both in one go', async () => {
    answerWith(found(3));
    const { host, sent, press } = await lookup(undefined, undefined, '<button>Continue</button>');
    await press('NS4 2AB');
    await listed(host);
    radios(host)[0]!.focus();
    await userEvent.keyboard('[Space]{Enter}');
    await vi.waitFor(() => expect(sent).to.deep.equal(['postcode=NS4+2AB&address=100042201']));
    expect(asked).to.have.length(1);
  });

  it('says that the address is not in the list', async () => {
    answerWith(found(2));
    const { host, form, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    radios(host).at(-1)!.click();
    expect(new FormData(form).get('address')).to.equal('none');
    host.setAttribute('not-listed', 'other');
    await host.updateComplete;
    radios(host).at(-1)!.click();
    expect(new FormData(form).get('address')).to.equal('other');
  });

  it('gets a list to choose from where there are more than ten', async () => {
    answerWith(found(11));
    const { host, form, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    const select = host.querySelector('select')!;
    expect(select.labels[0]!.textContent).to.equal('Select an address');
    expect(select.options[0]!.textContent).to.equal('11 addresses found for NS4 2AB');
    expect([select.options.length, select.options[12]!.textContent]).to.deep.equal([
      13,
      'The address is not in this list',
    ]);
    expect(new FormData(form).get('address')).to.equal('');
    select.value = '1000422011';
    expect(new FormData(form).get('address')).to.equal('1000422011');
  });

  it('arrives at the list from the link #address of an error summary', async () => {
    answerWith(found(2));
    const { host, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    expect(document.getElementById('address')).to.equal(radios(host)[0]);
    expect(radios(host).map((radio) => radio.labels!.length)).to.deep.equal([1, 1, 1]);
  });

  it('keeps what was chosen when the same postcode is looked for again', async () => {
    answerWith(found(3));
    const { host, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    radios(host)[1]!.click();
    await press();
    await says(host, '3 addresses');
    expect(radios(host)[1]!.checked).to.equal(true);
  });

  it('never sends an address of another postcode', async () => {
    answerWith(found(3));
    const { host, form, input, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    radios(host)[1]!.click();
    await userEvent.fill(input, 'NS4 2A');
    await host.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['postcode', 'NS4 2A']]);
    expect(said(host)).to.equal('');
    await press('NS4 2AD');
    await listed(host);
    expect(radios(host).some(({ checked }) => checked)).to.equal(false);
  });

  it('gets an empty form back from a reset', async () => {
    answerWith(found(3));
    const { host, form, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    form.reset();
    await vi.waitFor(() => expect(radios(host)).to.have.length(0));
  });

  it('finds the fields filled in, and may correct them', async () => {
    const parts = { line1: 'Flat 2', line2: 'Mill House', town: 'Aldermere', postcode: 'NS4 2AB' };
    answerWith(found(2, parts));
    const { host, form, press } = await lookup(
      `<label for="find">Postcode</label><input id="find">${BUTTON}
       <input name="line1" autocomplete="section-home address-line1"><input name="line2" autocomplete="address-line2" value="old">
       <input name="town" autocomplete="address-level2"><input name="postcode" autocomplete="postal-code">`,
      'src="/addresses"',
    );
    const heard: string[] = [];
    form.addEventListener('change', ({ target }) => heard.push((target as HTMLInputElement).name));
    await press('NS4 2AB');
    await listed(host);
    radios(host)[0]!.click();
    expect(Object.fromEntries(new FormData(form))).to.deep.equal(parts);
    expect(heard).to.include('town');
  });

  it('loses nothing that was typed where the service knows no parts', async () => {
    answerWith(found(2));
    const { host, form, press } = await lookup(
      `<label for="find">Postcode</label><input id="find">${BUTTON}<input name="line1" autocomplete="address-line1" value="My house">`,
    );
    await press('NS4 2AB');
    await listed(host);
    radios(host)[0]!.click();
    expect(new FormData(form).get('line1')).to.equal('My house');
  });
});

describe('a postcode that is missing or wrong', () => {
  it('is asked for beside the field, which has the focus', async () => {
    answerWith(found(3));
    const { host, input, press } = await lookup();
    await press();
    expect(errors(host)).to.deep.equal(['Error: Enter a postcode']);
    expect(document.activeElement).to.equal(input);
    expect(input).to.have.attribute('aria-invalid', 'true');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.include('Enter');
    expect(asked).to.have.length(0);
    await press('NS4 2AB');
    await listed(host);
    expect(errors(host)).to.deep.equal([]);
    expect(input).not.to.have.attribute('aria-invalid');
  });

  it('is refused by the service, in the words of the author where there are some', async () => {
    answerWith(fails(400));
    const template =
      '<template class="council-error-messages"><p data-rule="pattern">Like NS4 2AB</p></template>';
    for (const [inside, words] of [
      [FIELD, 'Error: Enter a full UK postcode'],
      [FIELD + template, 'Error: Like NS4 2AB'],
    ] as const) {
      const { host, form, press } = await lookup(inside);
      await press('hello');
      await vi.waitFor(() => expect(errors(host)).to.deep.equal([words]));
      expect(host.querySelector('input')!.value).to.equal('hello');
      form.remove();
    }
  });

  it('replaces what the server had said about another', async () => {
    answerWith(found(3));
    const { host, press } = await lookup(
      `<label for="postcode">Postcode</label><p class="council-error-message" id="postcode-error">Enter a postcode</p>
       <input id="postcode" name="postcode" aria-describedby="postcode-error" aria-invalid="true">${BUTTON}${LINK}`,
    );
    await press('NS4 2AB');
    await listed(host);
    expect(errors(host)).to.deep.equal([]);
    expect(host.querySelector('input')).not.to.have.attribute('aria-invalid');
  });
});

describe('a service that fails', () => {
  const failures: [string, Reply, string][] = [
    ['has gone', fails(404), 'We cannot look for addresses at the moment'],
    ['is broken', fails(503), 'We cannot look for addresses at the moment'],
    ['answers with something else', new Response('<h1>Sorry</h1>'), 'We cannot look for addresses'],
    ['answers with half of it', new Response('{"addresses":[{"uprn":7}'), 'We cannot look for addresses'],
    ['answers in other words', Response.json({ results: [] }), 'We cannot look for addresses'],
    ['answers with numbers', Response.json({ addresses: [{ uprn: 7 }, null] }), 'We cannot look for'],
    ['cannot be reached', new TypeError('Failed to fetch'), 'We cannot look for addresses'],
    ['is asked too often', fails(429), 'Try again in a few minutes'],
  ];
  for (const [what, reply, words] of failures) {
    it(`${what}: people hear of it, keep what they typed, and send the form`, async () => {
      answerWith(reply);
      const { host, input, button, sent, press } = await lookup();
      await press('NS4 2AB');
      await says(host, words);
      expect(said(host)).to.include('enter the address yourself');
      expect([input.value, button.isConnected, Boolean(host.querySelector('a'))]).to.deep.equal([
        'NS4 2AB',
        true,
        true,
      ]);
      await press();
      await vi.waitFor(() => expect(sent).to.deep.equal(['postcode=NS4+2AB&find=address']));
      expect(asked).to.have.length(1);
      await press('NS4 2AD');
      await vi.waitFor(() => expect(asked).to.have.length(2));
    });
  }

  it('knows no address there', async () => {
    answerWith(Response.json({ addresses: [] }));
    const { host, press } = await lookup();
    await press('NS9 9AA');
    await says(host, 'No addresses found for NS9 9AA. Check the postcode, or enter the address yourself.');
    expect(host.querySelector('fieldset, select')).to.equal(null);
  });

  it('says that another council serves the postcode, in the words of the author where there are some', async () => {
    answerWith(Response.json({ addresses: [], outOfArea: true }));
    const plain = await lookup();
    await plain.press('XX1 1AA');
    await says(plain.host, 'XX1 1AA is not in our area');
    plain.form.remove();
    const own = await lookup(
      `${FIELD}<template class="council-error-messages"><p data-rule="out-of-area">Ask Castlebridge</p></template>`,
    );
    await own.press('XX1 1AA');
    await says(own.host, 'Ask Castlebridge');
    expect(own.host.querySelector('fieldset, select')).to.equal(null);
  });

  it('is out of reach because the person is offline: the page stays, and they try again', async () => {
    answerWith(new TypeError('Failed to fetch'), found(2));
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { host, sent, press } = await lookup();
    await press('NS4 2AB');
    await says(host, 'You are offline');
    online.mockRestore();
    await press();
    await listed(host);
    expect(sent).to.deep.equal([]);
  });

  it('is slow: people hear that it looks, and after eight seconds that it cannot', async () => {
    answerWith('never');
    const { host, input, button } = await lookup();
    input.value = 'NS4 2AB';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button.click();
    await vi.advanceTimersByTimeAsync(299);
    expect(said(host)).to.equal('');
    await vi.advanceTimersByTimeAsync(2);
    expect(said(host)).to.equal('Looking for addresses');
    await vi.advanceTimersByTimeAsync(7_600);
    expect(said(host)).to.equal('Looking for addresses');
    await vi.advanceTimersByTimeAsync(200);
    expect(said(host)).to.include('We cannot look for addresses');
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(vi.getTimerCount()).to.equal(0);
  });

  it('answers a second question before the first: the later question counts', async () => {
    let late!: (response: Response) => void;
    answerWith(new Promise((resolve) => (late = resolve)), found(2));
    const { host, press } = await lookup();
    await press('NS9 9SL');
    await press('NS4 2AB');
    await listed(host);
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
    late(Response.json({ addresses: [] }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(radios(host)).to.have.length(3);
  });

  it('is forgotten when the element leaves the page', async () => {
    answerWith('never');
    const { host, press } = await lookup();
    await press('NS4 2AB');
    host.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(said(host)).to.equal('');
  });
});

describe('an address lookup and the HTML of its author', () => {
  it('leaves whole HTML as it was, but for a place to speak', async () => {
    const { host } = await lookup();
    const copy = host.cloneNode(true) as Element;
    copy.querySelector('[data-council-part]')!.remove();
    expect(copy.innerHTML).to.equal(FIELD);
  });

  it('sends the form where there is no service', async () => {
    const { sent, press } = await lookup(FIELD, 'name="address"');
    await press('NS4 2AB');
    await vi.waitFor(() => expect(sent).to.deep.equal(['postcode=NS4+2AB&find=address']));
  });

  it('works with a guarded button, and with one that an editor wrapped', async () => {
    for (const around of ['council-button', 'p', 'p><b']) {
      answerWith(found(2));
      const { form, host, press } = await lookup(
        `<label for="postcode">Postcode</label><input id="postcode" name="postcode"><${around}>${BUTTON}</${around.split('>')[0]}>${LINK}`,
      );
      await press('NS4 2AB');
      await listed(host);
      expect(radios(host)).to.have.length(3);
      form.remove();
    }
  });

  it('gives a copy a list of its own', async () => {
    answerWith(found(2));
    const { host, press } = await lookup();
    await press('NS4 2AB');
    await listed(host);
    const copy = host.cloneNode(true) as CouncilAddressLookup;
    host.after(copy);
    await copy.updateComplete;
    expect([radios(copy).length, said(copy)]).to.deep.equal([0, '']);
    copy.querySelector('button')!.click();
    await listed(copy);
    expect(copy.querySelectorAll('[data-council-part=addresses]')).to.have.length(1);
    expect(new Set([...radios(host), ...radios(copy)].map(({ id }) => id)).size).to.equal(6);
  });

  it('speaks the language of the page', async () => {
    answerWith(found(3));
    const { form, host, press } = await lookup();
    form.lang = 'cy';
    await press('NS4 2AB');
    await says(host, 'Wedi dod o hyd i 3 chyfeiriad ar gyfer NS4 2AB');
    expect(labels(host).at(-1)).to.equal('Nid yw’r cyfeiriad yn y rhestr hon');
  });
});
