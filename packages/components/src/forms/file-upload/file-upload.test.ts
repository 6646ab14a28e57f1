import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilErrorSummary } from '../error-summary/error-summary.js';
import { CouncilForm } from '../form/form.js';
import { CouncilFileUpload } from './file-upload.js';

define('council-file-upload', CouncilFileUpload);
define('council-form', CouncilForm);
define('council-error-summary', CouncilErrorSummary);

const field = (input = '', host = 'max-size="10000000"') =>
  `<council-file-upload ${host}><label for="photo">Photo</label><p class="council-hint" id="photo-hint">JPG or PNG</p>
   <input type="file" id="photo" name="photo" accept=".jpg,.jpeg,.png" ${input} aria-describedby="photo-hint"></council-file-upload>`;

/** A file of so many bytes, which need not be there to be counted. */
function file(name: string, size = 1000, type = ''): File {
  return Object.defineProperty(new File(['x'], name, { type, lastModified: 1 }), 'size', { value: size });
}

async function open(html = field()) {
  const root = await fixture<HTMLElement>(`<div>${html}</div>`);
  const host = root.querySelector('council-file-upload')!;
  await host.updateComplete;
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  /** As a person who chooses: the files that the browser then has, and its event. */
  const choose = async (...files: File[]) => {
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await host.updateComplete;
  };
  return {
    root,
    host,
    input,
    choose,
    problems: () => [...host.querySelectorAll('li > strong')].map(({ textContent }) => textContent),
    rows: () =>
      [...host.querySelectorAll('li')].map((row) => [...row.children].map(({ textContent }) => textContent)),
  };
}

describe('a person who chooses a file', () => {
  it('reads its name and its size', async () => {
    const { input, rows, host } = await open();
    await userEvent.upload(input, new File(['a'.repeat(88_200)], 'bin.jpg'));
    await host.updateComplete;
    expect(rows()).to.deep.equal([['bin.jpg', '88.2 kB']]);
    expect(input.files).to.have.length(1);
  });

  it('hears it, because the list is a status that was there before', async () => {
    const { host, choose } = await open();
    const status = host.querySelector('[role=status]')!;
    expect(status.childNodes).to.have.length(0);
    await choose(file('bin.jpg'));
    expect(status.textContent.trim()).to.equal('bin.jpg 1 kB');
    await choose();
    expect(status.childNodes).to.have.length(0);
  });

  for (const [bytes, words] of [
    [1, '0.1 kB'],
    [0, '0 kB'],
    [340, '0.3 kB'],
    [88_249, '88.2 kB'],
    [340_000, '340 kB'],
    [1_000_000, '1 MB'],
    [2_400_000, '2.4 MB'],
    [9_999_999, '10 MB'],
    [1_234_500_000, '1,234.5 MB'],
  ] as const) {
    it(`reads ${bytes} bytes as ${words}`, async () => {
      const { choose, rows } = await open();
      await choose(file('a.jpg', bytes));
      expect(rows()[0]![1]).to.equal(words);
    });
  }

  it('reads at once which file is wrong, and how to mend it; all of them stay chosen', async () => {
    const { choose, rows, input } = await open(field('multiple'));
    await choose(file('ok.JPEG'), file('garden.mov'), file('nothing.jpg', 0), file('large.png', 10_000_001));
    expect(rows()).to.deep.equal([
      ['ok.JPEG', '1 kB'],
      ['garden.mov', '1 kB', 'garden.mov must be a JPG or PNG'],
      ['nothing.jpg', '0 kB', 'nothing.jpg is empty. Choose another file'],
      ['large.png', '10 MB', 'large.png must be 10 MB or smaller'],
    ]);
    expect(input.files).to.have.length(4);
  });

  it('reads Welsh on a Welsh page', async () => {
    const { choose, problems } = await open(`<div lang="cy">${field('multiple')}</div>`);
    await choose(file('gardd.mov'), file('dim.jpg', 0), file('mawr.png', 12_000_000));
    expect(problems()).to.deep.equal([
      'Rhaid i gardd.mov fod yn JPG neu PNG',
      'Mae dim.jpg yn wag. Dewiswch ffeil arall',
      'Rhaid i mawr.png fod yn 10 MB neu lai',
    ]);
  });

  for (const [accept, name, type, problem] of [
    ['.pdf', 'a.doc', '', 'a.doc must be a PDF'],
    ['.JPG, .png ,application/pdf', 'a.doc', 'application/msword', 'a.doc must be a JPG, PNG or PDF'],
    ['application/pdf', 'a.pdf', 'application/pdf', undefined],
    ['image/*', 'a.mov', 'video/quicktime', 'a.mov must be a picture'],
    ['image/*,.pdf', 'a.mov', 'video/quicktime', 'a.mov must be a picture or PDF'],
    ['image/*', 'a.heic', '', undefined], // this computer does not know what it is
    ['image/jpeg,.jpg,.jpeg', 'a.gif', 'image/gif', 'a.gif must be a JPG'],
    ['*/*', 'a.gif', 'image/gif', undefined],
    ['', 'a.exe', '', undefined],
  ] as const) {
    it(`may choose ${name} (${type || 'unknown'}) for “${accept}”: ${problem ?? 'yes'}`, async () => {
      const { input, choose, problems } = await open();
      input.accept = accept;
      await choose(file(name, 1000, type));
      expect(problems()).to.deep.equal(problem ? [problem] : []);
    });
  }

  it('reads a name as text, whatever is in it', async () => {
    const { choose, host } = await open();
    await choose(file('<img src=x onerror=alert(1)>{limit}.mov'));
    expect(host.querySelector('img')).to.equal(null);
    expect(host.querySelector('strong')).to.have.text(
      '<img src=x onerror=alert(1)>{limit}.mov must be a JPG or PNG',
    );
  });

  it('starts anew after a reset', async () => {
    const { input, rows, host } = await open(`<form>${field()}</form>`);
    await userEvent.upload(input, new File(['a'], 'bin.jpg'));
    await host.updateComplete;
    expect(rows()).to.have.length(1);
    input.form!.reset();
    await vi.waitFor(() => expect(rows()).to.have.length(0));
  });
});

describe('a file that is wrong', () => {
  async function send(opened: Awaited<ReturnType<typeof open>>) {
    const sent = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    opened.root.querySelector('form')!.addEventListener('submit', sent);
    await userEvent.click(opened.root.querySelector('.go')!);
    return sent.mock.calls.length;
  }
  const form = (html: string) =>
    open(`<council-form validate><form>${html}<button class="go">Go</button></form></council-form>`);
  const summary = () =>
    [...document.querySelectorAll('council-error-summary:not([hidden]) a')].map(
      ({ textContent }) => textContent,
    );

  it('is not sent by a form that checks answers, which says the same', async () => {
    const opened = await form(field('multiple'));
    await opened.choose(file('garden.mov'), file('large.png', 12_000_000));
    expect(await send(opened)).to.equal(0);
    expect(summary()).to.deep.equal(['garden.mov must be a JPG or PNG. large.png must be 10 MB or smaller']);
    expect(opened.input).to.have.attribute('aria-invalid', 'true');
    await opened.choose(file('garden.jpg'));
    expect(await send(opened)).to.equal(1);
  });

  it('is the server’s affair where no form checks answers: the browser shows no bubble', async () => {
    const { input, choose, problems } = await open(`<form>${field()}</form>`);
    await choose(file('garden.mov'));
    expect(problems()).to.have.length(1);
    expect(input.validity.valid).to.equal(true);
  });

  it('leaves the word to a script of the page', async () => {
    const { input, choose } = await form(field());
    input.setCustomValidity('There is a virus in it');
    await choose(file('garden.mov'));
    expect(input.validationMessage).to.equal('There is a virus in it');
  });
});

describe('a file upload and the HTML of its author', () => {
  it('keeps whole HTML as it was, and adds one empty status', async () => {
    const { host } = await open();
    const untouched = document.createElement('div');
    untouched.innerHTML = field();
    host.querySelector('[role=status]')!.remove();
    expect(host.innerHTML).to.equal(untouched.firstElementChild!.innerHTML);
  });

  it('connects what has no ids', async () => {
    const { input, host } = await open(
      '<council-file-upload><label>Photo</label><p class="council-hint">JPG</p><p class="council-error-message">Choose a photo</p><input type="file" name="photo"></council-file-upload>',
    );
    expect(host.querySelector('label')!.control).to.equal(input);
    expect(input).to.have.attribute('aria-describedby', 'photo-hint photo-error');
    expect(input).to.have.attribute('aria-invalid', 'true');
  });

  it('describes the control with what the server says of one file', async () => {
    const { input } = await open(
      `<council-file-upload><label>Plans</label><input type="file" name="plans">
       <ul class="council-file-list"><li><span>a.pdf</span> <p class="council-error-message">a.pdf cannot be opened</p></li></ul></council-file-upload>`,
    );
    expect(input).to.have.attribute('aria-describedby', 'plans-error');
  });

  it('does not double when it is cloned', async () => {
    const { host, root, choose } = await open();
    await choose(file('bin.jpg'));
    const copy = host.cloneNode(true) as CouncilFileUpload;
    host.replaceWith(copy);
    await copy.updateComplete;
    // The browser copies no files, so the list of the copy is empty.
    expect(root.querySelectorAll('[role=status]')).to.have.length(1);
    expect(root.querySelectorAll('li')).to.have.length(0);
  });

  it('speaks to nobody without a control', async () => {
    const { host } = await open('<council-file-upload><p>Send it by post</p></council-file-upload>');
    expect(host.innerHTML).to.equal('<p>Send it by post</p>');
  });
});

/** A server that a test plays: each request waits until the test says what becomes of it. */
class FakeRequest {
  static all: FakeRequest[] = [];
  progress?: (event: { loaded: number; total: number }) => void;
  upload = { addEventListener: (_type: string, hear: typeof this.progress) => (this.progress = hear) };
  onloadend?: () => void;
  status = 0;
  responseText = '';
  sent = new FormData();
  isAborted = false;
  url = '';
  headers: Record<string, string> = {};
  open(_method: string, url: string) {
    this.url = new URL(url).pathname;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(body: FormData) {
    this.sent = body;
    FakeRequest.all.push(this);
  }
  abort() {
    this.isAborted = true;
    this.end(0);
  }
  moves(loaded: number) {
    this.progress!({ loaded, total: 100 });
  }
  end(status: number, answer: unknown = '') {
    this.status = status;
    this.responseText = typeof answer === 'string' ? answer : JSON.stringify(answer);
    this.onloadend!();
  }
  get file() {
    return (this.sent.get('photo') as File).name;
  }
}

describe('files that are sent as they are chosen', () => {
  beforeEach(() => {
    FakeRequest.all = [];
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const received = `<h2 id="received" hidden>Received</h2><ul class="council-file-list" aria-labelledby="received" hidden></ul>`;
  const uploading = (host = 'upload="/photos"', input = 'multiple', after = received) =>
    `<form><input type="hidden" name="token" value="t1">${field(input, `max-size="10000000" ${host}`).replace('</council-file-upload>', `${after}</council-file-upload>`)}<button class="go">Go</button></form>`;

  async function start(html = uploading()) {
    const opened = await open(html);
    const { input, host } = opened;
    const put = (files: File[]) => {
      const transfer = new DataTransfer();
      for (const each of files) transfer.items.add(each);
      input.files = transfer.files;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const mine = () => [...host.querySelectorAll('[data-council-part=files] > li')];
    return {
      ...opened,
      put,
      last: () => FakeRequest.all.at(-1)!,
      names: () => [...input.files!].map(({ name }) => name),
      mine: () => mine().map((row) => [...row.children].map(({ textContent }) => textContent).join('|')),
      button: (name: string) =>
        [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)!,
      said: () => host.querySelector('[role=status]')!.textContent,
      theirs: () => host.querySelector<HTMLElement>('ul:not([data-council-part])'),
    };
  }
  const a = () => file('a.jpg', 1000);
  const b = () => file('b.jpg', 2000);
  const has = (name: string, remove = name) => ({ name, bytes: 1000, remove });

  it('go one after the other, with the name of the control and the hidden fields of the form', async () => {
    const { put, last } = await start();
    put([a(), b()]);
    expect(FakeRequest.all).to.have.length(1);
    expect(last().url).to.equal('/photos');
    expect(last().headers['Accept']).to.equal('application/json');
    expect(last().file).to.equal('a.jpg');
    expect(last().sent.get('token')).to.equal('t1');
    last().end(200, has('a.jpg'));
    expect(last().file).to.equal('b.jpg');
  });

  it('show how far they have got, which is said once at the start and once at the end', async () => {
    const { put, last, mine, said, host } = await start();
    put([a(), b()]);
    expect(mine()).to.deep.equal([
      'a.jpg|1 kB|Remove a.jpg||Sending, 0%',
      'b.jpg|2 kB|Remove b.jpg||Waiting',
    ]);
    expect(said()).to.equal('Sending a.jpg');
    const bar = host.querySelector('progress')!;
    last().moves(40);
    expect(mine()[0]).to.equal('a.jpg|1 kB|Remove a.jpg||Sending, 40%');
    expect(host.querySelector('progress')).to.equal(bar);
    expect(bar.value).to.equal(40);
    expect(bar).to.have.attribute('aria-label', 'Sending a.jpg');
    expect(said()).to.equal('Sending a.jpg');
    last().end(201, has('a.jpg'));
    expect(said()).to.equal('We have received a.jpg. Sending b.jpg');
  });

  it('stand, when the server has them, in its list as it would write them, and are not sent twice', async () => {
    const { put, last, names, theirs, host, mine } = await start();
    put([a()]);
    last().end(200, { name: 'a <b>.jpg', bytes: 88_200, remove: 'id"7' });
    expect(names()).to.deep.equal([]);
    expect(mine()).to.deep.equal([]);
    expect(host.querySelector('h2')!.hidden).to.equal(false);
    expect(theirs()!.hidden).to.equal(false);
    expect(theirs()!.innerHTML).to.equal(
      '<li><span dir="auto">a &lt;b&gt;.jpg</span> <span>88.2 kB</span> <button type="submit" class="council-button council-button-text council-button-small" name="remove" value="id&quot;7" formnovalidate="">Remove<span class="council-visually-hidden"> a &lt;b&gt;.jpg</span></button></li>',
    );
  });

  it('get a list where the author wrote none, and answer a question that must be answered', async () => {
    const { put, last, host, input } = await start(uploading('upload="/photos"', 'required', ''));
    put([a()]);
    last().end(200, has('a.jpg'));
    expect(host.querySelector('[data-council-part=received]')).to.have.text('a.jpg 1 kB Remove a.jpg');
    expect(input.validity.valid).to.equal(true);
  });

  it('wait for a better file where one is empty, of a wrong type or too large', async () => {
    const { put, problems, names, said } = await start();
    put([file('empty.jpg', 0), file('a.mov'), file('large.jpg', 25_000_000), a()]);
    expect(FakeRequest.all.map((each) => each.file)).to.deep.equal(['a.jpg']);
    expect(problems()).to.have.length(3);
    expect(names()).to.have.length(4);
    expect(said()).to.contain('empty.jpg is empty').and.contain('Sending a.jpg');
  });

  for (const [what, status, answer, words] of [
    ['connection is lost', 0, '', 'because the connection was lost. Try again'],
    ['server is broken', 500, '{"error":"x"}', 'because of a problem on our side. Try again'],
    ['server talks nonsense', 200, '<html>', 'because of a problem on our side. Try again'],
    ['answer is of another kind', 200, '{"name":7}', 'because of a problem on our side. Try again'],
    ['answer is nothing', 200, 'null', 'because of a problem on our side. Try again'],
    ['server refuses without words', 403, '{}', 'because of a problem on our side. Try again'],
  ] as const) {
    it(`stay when the ${what}, the others go on, and can be sent again`, async () => {
      const { put, last, problems, names, button, host } = await start();
      put([a(), b()]);
      last().end(status, answer);
      expect(problems()).to.deep.equal([`a.jpg was not sent ${words}`]);
      last().end(200, has('b.jpg'));
      expect(names()).to.deep.equal(['a.jpg']);
      button('Try again a.jpg').focus();
      button('Try again a.jpg').click();
      expect(document.activeElement).to.equal(button('Remove a.jpg'));
      expect(last().file).to.equal('a.jpg');
      expect(host.querySelector<HTMLInputElement>('input')!.validity.valid).to.equal(true);
      last().end(200, has('a.jpg'));
      expect(names()).to.deep.equal([]);
      expect(problems()).to.deep.equal([]);
    });
  }

  it('are given up when the server is silent for a minute, but not while they move', async () => {
    const { put, last, problems } = await start();
    vi.useFakeTimers();
    put([a()]);
    vi.advanceTimersByTime(59_000);
    last().moves(10);
    vi.advanceTimersByTime(59_000);
    expect(problems()).to.deep.equal([]);
    vi.advanceTimersByTime(2000);
    expect(problems()).to.deep.equal(['a.jpg was not sent because the connection was lost. Try again']);
  });

  it('are refused with the words of the server, and can be removed', async () => {
    const { put, last, problems, names, button, input } = await start();
    put([a(), b()]);
    last().end(422, { error: 'There are 4 already <b>' });
    expect(problems()).to.deep.equal(['There are 4 already <b>']);
    button('Remove a.jpg').focus();
    button('Remove a.jpg').click();
    expect(document.activeElement).to.equal(input);
    expect(names()).to.deep.equal(['b.jpg']);
  });

  it('stay when a person chooses again; a file that is chosen twice is sent once', async () => {
    const { put, last, names } = await start();
    put([a()]);
    const first = last();
    put([b(), a()]);
    expect(first.isAborted).to.equal(false);
    expect(names()).to.deep.equal(['a.jpg', 'b.jpg']);
    first.end(0);
    last().end(200, has('b.jpg'));
    expect(names()).to.deep.equal(['a.jpg']);
    put([a()]);
    expect(last().file).to.equal('a.jpg');
    expect(FakeRequest.all).to.have.length(3);
  });

  it('are replaced where there can be only one', async () => {
    const { put, last, names } = await start(uploading('upload="/photos"', ''));
    put([a()]);
    const first = last();
    put([b()]);
    expect(first.isAborted).to.equal(true);
    expect(names()).to.deep.equal(['b.jpg']);
    expect(last().file).to.equal('b.jpg');
  });

  it('are left to the form when it is sent meanwhile', async () => {
    const { root, put, last, names, mine, host } = await start();
    put([a(), b()]);
    const form = root.querySelector('form')!;
    const data = new FormData(form);
    expect(data.getAll('photo')).to.have.length(2);
    expect(last().isAborted).to.equal(true);
    await host.updateComplete;
    expect(FakeRequest.all).to.have.length(1);
    expect(names()).to.deep.equal(['a.jpg', 'b.jpg']);
    expect(mine()[0]).to.equal('a.jpg|1 kB|Remove a.jpg');
  });

  it('stop when the page or the element goes, and begin again when it is back', async () => {
    const { host, root, put, last, problems } = await start();
    put([a()]);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(last().isAborted).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(FakeRequest.all).to.have.length(2);
    const form = root.querySelector('form')!;
    host.remove();
    expect(last().isAborted).to.equal(true);
    await host.updateComplete;
    expect(FakeRequest.all).to.have.length(2);
    form.prepend(host);
    await host.updateComplete;
    expect(FakeRequest.all).to.have.length(3);
    expect(problems()).to.deep.equal([]);
  });

  it('are forgotten after a reset', async () => {
    const { root, put, last, mine } = await start();
    put([a()]);
    root.querySelector('form')!.reset();
    await vi.waitFor(() => expect(last().isAborted).to.equal(true));
    expect(mine()).to.deep.equal([]);
  });

  it('go on behind the back of nobody: who was at a file is at it still', async () => {
    const { put, last, button } = await start();
    put([a(), b()]);
    button('Remove b.jpg').focus();
    last().moves(50);
    last().end(200, has('a.jpg'));
    expect(document.activeElement).to.equal(button('Remove b.jpg'));
    last().end(200, has('b.jpg'));
    expect(document.activeElement).to.have.attribute('name', 'remove');
    expect(document.activeElement).to.have.attribute('value', 'b.jpg');
  });

  it('read Welsh on a Welsh page', async () => {
    const { put, last, mine, problems, said } = await start(`<div lang="cy">${uploading()}</div>`);
    put([a()]);
    last().moves(40);
    expect(mine()).to.deep.equal(['a.jpg|1 kB|Tynnu a.jpg||Wrthi’n anfon, 40%']);
    last().end(0);
    expect(problems()[0]).to.contain('oherwydd i’r cysylltiad gael ei golli');
    expect(said()).to.contain('Ni chafodd a.jpg ei anfon');
  });

  for (const [address, why] of [
    ['javascript:alert(1)', 'is a script'],
    ['https://elsewhere.example/photos', 'is of another site'],
    ['http://[', 'is none'],
    ['', 'is empty'],
  ] as const) {
    it(`are left to the form where the address ${why}`, async () => {
      const { put, mine } = await start(uploading(`upload="${address}"`));
      put([a()]);
      expect(FakeRequest.all).to.have.length(0);
      expect(mine()).to.deep.equal(['a.jpg|1 kB']);
    });
  }

  it('are left to the form where the control is disabled, and in old browsers', async () => {
    const disabled = await start(uploading('upload="/photos"', 'multiple disabled'));
    disabled.put([a()]);
    const old = await start();
    const transfer = new DataTransfer();
    transfer.items.add(a());
    old.input.files = transfer.files;
    const { DataTransfer: ours } = window;
    try {
      Reflect.deleteProperty(window, 'DataTransfer');
      old.input.dispatchEvent(new Event('input', { bubbles: true }));
    } finally {
      window.DataTransfer = ours;
    }
    expect(FakeRequest.all).to.have.length(0);
    expect(old.mine()).to.deep.equal(['a.jpg|1 kB']);
  });
});
