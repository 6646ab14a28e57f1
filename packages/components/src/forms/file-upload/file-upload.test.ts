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
  return Object.defineProperty(new File(['x'], name, { type }), 'size', { value: size });
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
