import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { vi } from 'vitest';
import { define } from '../../base/define.js';
import { CouncilButton } from './button.js';

define('council-button', CouncilButton);

const BUTTON = '<button class="council-button" name="action" value="send">Send</button>';

/** A form that is really sent, into a frame where nobody sees it, and what arrived. */
async function page(inside = BUTTON, attributes = '') {
  const root = await fixture<HTMLElement>(`<div>
    <iframe name="elsewhere" title="Answer" hidden></iframe>
    <form action="about:blank" target="elsewhere" ${attributes}><input name="town" value="Wick"><council-button>${inside}</council-button></form>
  </div>`);
  const form = root.querySelector('form')!;
  const host = root.querySelector('council-button')!;
  await host.updateComplete;
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    const data = new FormData(form, event.submitter);
    sent.push([...data].map(([name, value]) => `${name}=${String(value)}`).join('&'));
  });
  const button = host.querySelector<HTMLElement>('button, input')!;
  return { form, host, button, sent, status: host.querySelector('[role=status]')! };
}

describe('a person who sends a form with a guarded button', () => {
  it('sends it once, with the button’s own value, however often they click', async () => {
    const { button, sent, status } = await page();
    await userEvent.click(button);
    await userEvent.click(button);
    await userEvent.dblClick(button);
    expect(sent).to.deep.equal(['town=Wick&action=send']);
    expect(status.textContent).to.equal('Sending. Please wait.');
  });

  it('sends it once when they hold down Enter', async () => {
    const { form, sent, status } = await page();
    form.querySelector('input')!.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(status.textContent).not.to.equal(''));
    await userEvent.keyboard('{Enter}{Enter}');
    expect(sent).to.have.length(1);
  });

  it('keeps the focus on a button that is not disabled', async () => {
    const { button, status } = await page();
    await userEvent.click(button);
    await vi.waitFor(() => expect(status.textContent).not.to.equal(''));
    expect(document.activeElement).to.equal(button);
    expect(button.matches(':disabled, [aria-disabled]')).to.equal(false);
  });

  it('hears the author’s own words', async () => {
    const { button, status } = await page(
      `${BUTTON}<template class="council-sending"><p>Paying</p></template>`,
    );
    await userEvent.click(button);
    await vi.waitFor(() => expect(status.textContent).to.equal('Paying'));
  });

  it('hears Welsh on a Welsh page', async () => {
    const { button, status } = await page(BUTTON, 'lang="cy"');
    await userEvent.click(button);
    await vi.waitFor(() => expect(status.textContent).to.equal('Wrthi’n anfon. Arhoswch.'));
  });

  it('can send again after a few seconds', async () => {
    const { button, sent, status } = await page();
    vi.useFakeTimers();
    try {
      button.click();
      vi.advanceTimersByTime(4000);
      button.click();
      expect(sent).to.have.length(1);
      vi.advanceTimersByTime(2000);
      expect(status.textContent).to.equal('');
      button.click();
      expect(sent).to.have.length(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('can send again when they come back to the page', async () => {
    const { button, sent, status } = await page();
    await userEvent.click(button);
    await vi.waitFor(() => expect(status.textContent).not.to.equal(''));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(status.textContent).to.equal('');
    await userEvent.click(button);
    expect(sent).to.have.length(2);
  });

  it('cannot send again because the page has only now loaded its last picture', async () => {
    const { button, sent, status } = await page();
    await userEvent.click(button);
    await vi.waitFor(() => expect(status.textContent).not.to.equal(''));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await userEvent.click(button);
    expect(sent).to.have.length(1);
    expect(status.textContent).not.to.equal('');
  });

  it('can send again at once when validation stopped the first submit', async () => {
    const { form, button, sent, status } = await page();
    form.addEventListener('submit', (event) => event.preventDefault());
    await userEvent.click(button);
    await userEvent.click(button);
    expect(sent).to.have.length(2);
    expect(status.textContent).to.equal('');
  });

  it('closes a dialog as often as they open it', async () => {
    const root = await fixture<HTMLElement>(
      `<dialog><form method="dialog"><council-button>${BUTTON}</council-button></form></dialog>`,
    );
    const dialog = root as HTMLDialogElement;
    for (let time = 0; time < 2; time++) {
      dialog.showModal();
      await userEvent.click(dialog.querySelector('button')!);
      expect(dialog.open).to.equal(false);
    }
  });
});

describe('a guarded button and the HTML of its author', () => {
  it('guards an input that a CMS has wrapped', async () => {
    const { button, sent } = await page('<p><input type="submit" name="action" value="Send"></p>');
    await userEvent.click(button);
    await userEvent.click(button);
    expect(sent).to.deep.equal(['town=Wick&action=Send']);
  });

  it('leaves the other buttons of the form alone', async () => {
    const { form, button, status } = await page(`${BUTTON}<button type="button">Add</button>`);
    let added = 0;
    form.querySelector('[type=button]')!.addEventListener('click', () => added++);
    await userEvent.click(button);
    await vi.waitFor(() => expect(status.textContent).not.to.equal(''));
    await userEvent.click(form.querySelector('[type=button]')!);
    expect(added).to.equal(1);
  });

  it('has one place for its announcement, also in a copy', async () => {
    const { host } = await page();
    const copy = host.cloneNode(true) as CouncilButton;
    host.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('adds nothing where there is no submit button', async () => {
    const host = await fixture<CouncilButton>('<council-button><a href="#x">Next</a></council-button>');
    expect(host.innerHTML).to.equal('<a href="#x">Next</a>');
  });

  it('has no box of its own, so that a group lays out the button itself', async () => {
    const { host } = await page();
    expect(getComputedStyle(host).display).to.equal('contents');
  });
});
