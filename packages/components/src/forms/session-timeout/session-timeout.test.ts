import { expect, fixture } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { CouncilSessionTimeout } from './session-timeout.js';

define('council-session-timeout', CouncilSessionTimeout);

const MINUTE = 60_000;
const PARTS = `<p>You will be signed out after 20 minutes.</p>
  <form class="more" method="post" action="/session" target="_blank"><input type="hidden" name="token" value="t1"><button>More</button></form>
  <dialog aria-labelledby="soon"><h2 id="soon">Signed out soon</h2>
    <form method="dialog"><button class="stay">Stay</button></form><p><a class="end" href="#signed-out">Sign out</a></p></dialog>`;

let ended: string[] = [];
let grant = true;

async function session(attributes = '', inside = PARTS, around = '') {
  const root = await fixture<HTMLElement>(
    `<div>${around}<council-session-timeout ${attributes}>${inside}</council-session-timeout></div>`,
  );
  const host = root.querySelector('council-session-timeout')!;
  await host.updateComplete;
  host.querySelector('.end')?.addEventListener('click', (event) => {
    event.preventDefault();
    ended.push('link');
  });
  return {
    root,
    host,
    dialog: host.querySelector('dialog')!,
    left: () => host.querySelector('dialog > [role=status]')!.textContent,
    said: () => host.querySelector(':scope > [role=status]')!.textContent,
    stay: host.querySelector<HTMLElement>('.stay')!,
  };
}

/** As if so many minutes had gone by since the page came. */
const pass = async (minutes: number) => {
  vi.setSystemTime(Date.now() + minutes * MINUTE);
  await vi.advanceTimersByTimeAsync(1000);
};

/** A clock that stands where the page came, and moves when a test says so. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  ended = [];
  grant = true;
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    grant ? Promise.resolve(new Response('')) : Promise.reject(new Error('offline')),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const sent = () =>
  vi.mocked(window.fetch).mock.calls.map(([url, init]) => `${String(url)} ${String(init?.body)}`);

describe('a person whose session comes to its end', () => {
  it('is left alone until 5 minutes before, then warned, and hears how long is left', async () => {
    const { dialog, left } = await session();
    await pass(14);
    expect(dialog.open).to.equal(false);
    await pass(1.5);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(left()).to.equal('5 minutes left.');
    expect(dialog.getAttribute('aria-describedby')).to.equal(dialog.querySelector('[role=status]')!.id);
  });

  it('hears the time by the minute, and by 20 seconds in the last', async () => {
    const { left } = await session();
    await pass(16.5);
    expect(left()).to.equal('4 minutes left.');
    await pass(2.3);
    expect(left()).to.equal('2 minutes left.');
    await pass(0.2);
    expect(left()).to.equal('1 minute left.');
    await pass(0.4);
    expect(left()).to.equal('40 seconds left.');
    await pass(0.3);
    expect(left()).to.equal('20 seconds left.');
  });

  it('stays: the dialog closes, the server is asked, and nothing opens for a whole session', async () => {
    const { dialog, stay, said } = await session();
    await pass(16);
    await userEvent.click(stay);
    expect(dialog.open).to.equal(false);
    await vi.waitFor(() => expect(said()).to.equal('You have 20 minutes more.'));
    expect(sent()).to.deep.equal(['/session token=t1']);
    await pass(14);
    expect(dialog.open).to.equal(false);
    await pass(2);
    expect(dialog.open).to.equal(true);
  });

  it('stays with Esc too', async () => {
    const { dialog } = await session();
    await pass(16);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(sent()).to.have.length(1));
    expect(dialog.open).to.equal(false);
  });

  it('keeps focus and answer where they were', async () => {
    const { root, stay } = await session('', PARTS, '<input aria-label="Name" value="Ash">');
    const field = root.querySelector('input')!;
    field.focus();
    await pass(16);
    await userEvent.click(stay);
    expect(document.activeElement).to.equal(field);
    expect(field.value).to.equal('Ash');
  });

  it('asks in good time with the button outside the dialog', async () => {
    const { host, said } = await session();
    await pass(3);
    host.querySelector<HTMLElement>('.more button')!.click();
    await vi.waitFor(() => expect(said()).to.equal('You have 20 minutes more.'));
  });

  it('is told in good time that more could not be had', async () => {
    const { host, said, dialog } = await session();
    grant = false;
    await pass(3);
    host.querySelector<HTMLElement>('.more button')!.click();
    await vi.waitFor(() => expect(said()).to.contain('We could not give you more time.'));
    expect(dialog.open).to.equal(false);
    await pass(13);
    expect(said()).to.equal('');
  });

  it('comes back to a page that was kept: the server says whether there is time', async () => {
    const { dialog } = await session();
    await pass(16);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(dialog.open).to.equal(false));
    await pass(30);
    expect(ended).to.have.length(1);
    grant = false;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(ended).to.have.length(2));
  });

  it('is told when more time could not be had, and can try again', async () => {
    const { dialog, stay, left } = await session();
    await pass(16);
    grant = false;
    await userEvent.click(stay);
    await vi.waitFor(() => expect(dialog.open).to.equal(true));
    expect(left()).to.contain('We could not give you more time.');
    grant = true;
    await userEvent.click(stay);
    await pass(1);
    expect(dialog.open).to.equal(false);
  });

  it('is led to the page of the end, once', async () => {
    await session();
    await pass(21);
    await pass(1);
    expect(ended).to.deep.equal(['link']);
  });

  it('has the answers kept first, by the button that does so', async () => {
    const { root } = await session(
      'save="save"',
      PARTS,
      '<form class="answers"><input name="name" aria-label="Name" required><button name="action" value="save" id="save" formnovalidate>Save</button></form>',
    );
    const kept: string[] = [];
    root.querySelector('.answers')!.addEventListener('submit', (event) => {
      event.preventDefault();
      kept.push(((event as SubmitEvent).submitter as HTMLButtonElement).value);
    });
    await pass(21);
    expect([...kept, ...ended]).to.deep.equal(['save']);
  });

  it('finds out at once when the computer wakes', async () => {
    const { dialog } = await session();
    vi.setSystemTime(Date.now() + 17 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(dialog.open).to.equal(true);
  });

  it('has time again when another tab is used', async () => {
    const { dialog } = await session();
    await pass(16);
    const tab = new BroadcastChannel('council-session-timeout /session');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    tab.postMessage('');
    await vi.waitFor(() => expect(dialog.open).to.equal(false));
    tab.close();
    expect(sent()).to.deep.equal([]);
    await pass(14);
    expect(dialog.open).to.equal(false);
  });

  it('is warned in Welsh', async () => {
    const { root, left } = await session('after="10" warn="2"');
    root.lang = 'cy';
    await pass(8.5);
    expect(left()).to.equal('2 funud ar ôl.');
  });
});

describe('a session timeout and its page', () => {
  it.each(['after="0"', 'after="-5"', 'after="soon"'])('minds nothing with %s', async (attributes) => {
    const { dialog } = await session(attributes);
    await pass(100);
    expect(dialog.open).to.equal(false);
    expect(ended).to.deep.equal([]);
  });

  it('warns of a short session at its half', async () => {
    const { dialog } = await session('after="4"');
    await pass(1);
    expect(dialog.open).to.equal(false);
    await pass(1.5);
    expect(dialog.open).to.equal(true);
  });

  it('leaves no timer and no channel behind', async () => {
    const { host, dialog } = await session();
    host.remove();
    await pass(16);
    expect(dialog.open).to.equal(false);
    expect(vi.getTimerCount()).to.equal(0);
  });

  it('adds its parts once, however often it is copied or put back', async () => {
    const { root, host } = await session();
    host.remove();
    root.append(host);
    const copy = host.cloneNode(true) as CouncilSessionTimeout;
    root.append(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('[role=status]')).to.have.length(2);
  });
});
