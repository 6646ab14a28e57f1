import { expect, fixture, nextFrame } from '@open-wc/testing';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { registerMessages } from '../../base/messages.js';
import { CouncilAccordion } from './accordion.js';

define('council-accordion', CouncilAccordion);

const section = (title: string, body = `<p>About ${title}</p>`, attributes = '') =>
  `<details ${attributes}><summary><h3>${title}</h3></summary><div>${body}</div></details>`;
const THREE = section('Bins') + section('Roads') + section('Schools');

const accordion = (html = THREE) =>
  fixture<CouncilAccordion>(`<council-accordion>${html}</council-accordion>`);
const buttons = (host: Element) => [...host.querySelectorAll<HTMLButtonElement>(':scope > button')];
const button = (host: Element) => buttons(host)[0]!;
const open = (host: Element) =>
  [...host.querySelectorAll('details')]
    .filter((one) => one.open)
    .map((one) => one.querySelector('h3, h4')!.textContent);
const summary = (host: Element, at: number) => host.querySelectorAll('summary')[at]!;

/** `toggle` comes in a task of its own. */
const toggled = async () => {
  await new Promise((done) => setTimeout(done));
  await nextFrame();
};

async function goTo(hash: string): Promise<void> {
  const changed = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await changed;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a person who looks for one answer', () => {
  it('opens a section with a click and closes it with another', async () => {
    const host = await accordion();
    await userEvent.click(summary(host, 1));
    expect(open(host)).to.deep.equal(['Roads']);
    await userEvent.click(summary(host, 1));
    expect(open(host)).to.deep.equal([]);
  });

  it('goes through button and titles with Tab, and opens with Enter or Space', async () => {
    const host = await accordion();
    button(host).focus();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab} ');
    expect(document.activeElement).to.equal(summary(host, 2));
    await vi.waitFor(() => expect(open(host)).to.deep.equal(['Bins', 'Schools']));
  });

  it('keeps a second section open beside the first', async () => {
    const host = await accordion();
    await userEvent.click(summary(host, 0));
    await userEvent.click(summary(host, 2));
    expect(open(host)).to.deep.equal(['Bins', 'Schools']);
  });
});

describe('a person who wants all answers', () => {
  it('opens all sections with one button, and closes them with the same', async () => {
    const host = await accordion();
    expect(button(host).textContent).to.equal('Show all');
    await userEvent.click(button(host));
    expect(open(host)).to.deep.equal(['Bins', 'Roads', 'Schools']);
    expect(button(host).textContent).to.equal('Hide all');
    await userEvent.click(button(host));
    expect(open(host)).to.deep.equal([]);
    expect(button(host).textContent).to.equal('Show all');
  });

  it('opens all sections of a page that their browser translates', async () => {
    const host = await accordion();
    button(host).innerHTML = '<font><font>Tout afficher</font></font>';
    button(host).querySelector<HTMLElement>('font font')!.click();
    expect(open(host)).to.deep.equal(['Bins', 'Roads', 'Schools']);
  });

  it('keeps the focus on the button, which says its new state', async () => {
    const host = await accordion();
    button(host).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).to.equal(button(host));
    await vi.waitFor(() => expect(button(host)).to.have.attribute('aria-expanded', 'true'));
  });

  it('sees the button follow when the last section is opened by hand, and when one is closed', async () => {
    const host = await accordion(section('Bins', '', 'open') + section('Roads'));
    await userEvent.click(summary(host, 1));
    await toggled();
    expect(button(host).textContent).to.equal('Hide all');
    await userEvent.click(summary(host, 0));
    await toggled();
    expect(button(host).textContent).to.equal('Show all');
    expect(button(host)).to.have.attribute('aria-expanded', 'false');
  });

  it('opens the rest when some are open already', async () => {
    const host = await accordion(section('Bins', '', 'open') + section('Roads'));
    await userEvent.click(button(host));
    expect(open(host)).to.deep.equal(['Bins', 'Roads']);
  });

  it('reads the button in Welsh on a Welsh page', async () => {
    const page = await fixture(`<div lang="cy"><council-accordion>${THREE}</council-accordion></div>`);
    const host = page.querySelector('council-accordion')!;
    expect(button(host).textContent).to.equal('Dangos popeth');
    await userEvent.click(button(host));
    expect(button(host).textContent).to.equal('Cuddio popeth');
  });

  it('reads the button in a language that the page registers later', async () => {
    const page = await fixture(`<div lang="gd"><council-accordion>${THREE}</council-accordion></div>`);
    const host = page.querySelector('council-accordion')!;
    await host.updateComplete;
    registerMessages('gd', 'accordion', { showAll: 'Seall a h-uile', hideAll: 'Falaich a h-uile' });
    await host.updateComplete;
    expect(button(host).textContent).to.equal('Seall a h-uile');
  });

  it('gets no button for one section, nor for sections of which the browser opens one at a time', async () => {
    expect(buttons(await accordion(section('Bins')))).to.deep.equal([]);
    const group = section('Band A', '', 'name="band"') + section('Band B', '', 'name="band"');
    expect(buttons(await accordion(group))).to.deep.equal([]);
  });

  it('opens the sections of the outer accordion only, with its own button', async () => {
    const inner = `<council-accordion>${section('Nursery') + section('Primary')}</council-accordion>`;
    const host = await accordion(section('Schools', inner, 'open') + section('Roads'));
    const inside = host.querySelector('council-accordion')!;
    await inside.updateComplete;
    await userEvent.click(button(host));
    expect(open(host)).to.deep.equal(['Schools', 'Roads']);
    await userEvent.click(button(inside));
    expect(open(inside)).to.deep.equal(['Nursery', 'Primary']);
  });

  it('does not submit the form around it', async () => {
    const form = await fixture<HTMLFormElement>(
      `<form><council-accordion>${THREE}</council-accordion></form>`,
    );
    let submitted = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    await userEvent.click(button(form.querySelector('council-accordion')!));
    expect(submitted).to.equal(false);
  });
});

describe('a person who follows a link', () => {
  const WITH_IDS = section('Bins') + section('Roads', '<p id="potholes">Potholes</p>', 'id="roads"');

  it('finds the section open that the address of the page points into', async () => {
    history.replaceState(null, '', '#potholes');
    expect(open(await accordion(WITH_IDS))).to.deep.equal(['Roads']);
  });

  it('finds it open on the same page, also when the link is to the section or to its title', async () => {
    const host = await accordion(WITH_IDS);
    await goTo('#roads');
    expect(open(host)).to.deep.equal(['Roads']);
    host.querySelectorAll('details')[1]!.open = false;
    host.querySelectorAll('h3')[1]!.id = 'title';
    await goTo('#title');
    expect(open(host)).to.deep.equal(['Roads']);
  });

  it('finds the sections around it open too', async () => {
    const inner = `<council-accordion>${section('Nursery', '<p id="age">Age</p>') + section('Primary')}</council-accordion>`;
    const host = await accordion(section('Schools', inner) + section('Roads'));
    await goTo('#age');
    expect(open(host)).to.deep.equal(['Schools', 'Nursery']);
  });

  it('follows a link with an id in another alphabet', async () => {
    const host = await accordion(section('Bins') + section('Ysgolion', '<p id="tŷ">Tŷ</p>'));
    await goTo('#t%C5%B7');
    expect(open(host)).to.deep.equal(['Ysgolion']);
  });

  it('finds nothing opened by an address that points elsewhere or nowhere', async () => {
    const host = await accordion();
    await goTo('#nowhere');
    await goTo('#%E0%A4%A');
    expect(open(host)).to.deep.equal([]);
  });

  it('closes the section, and it stays closed when the page changes the accordion', async () => {
    history.replaceState(null, '', '#potholes');
    const host = await accordion(WITH_IDS);
    await userEvent.click(summary(host, 1));
    host.insertAdjacentHTML('beforeend', section('Schools'));
    await host.updateComplete;
    expect(open(host)).to.deep.equal([]);
  });
});

describe('a person who prints', () => {
  const native = CSS.supports;
  afterEach(() => {
    CSS.supports = native;
  });

  const print = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));

  it('gets every section on paper, and the screen as it was', async () => {
    CSS.supports = () => false;
    const host = await accordion(section('Bins', '', 'open') + section('Roads') + section('Schools'));
    print('beforeprint');
    print('beforeprint'); // Safari says it twice
    expect(open(host)).to.deep.equal(['Bins', 'Roads', 'Schools']);
    print('afterprint');
    expect(open(host)).to.deep.equal(['Bins']);
  });

  it('sees nothing move where the style sheet opens them on paper', async () => {
    CSS.supports = () => true;
    const host = await accordion();
    print('beforeprint');
    expect(open(host)).to.deep.equal([]);
  });
});

describe('a page that changes an accordion', () => {
  it('clones it, and gets one button that works', async () => {
    const host = await accordion();
    const copy = host.cloneNode(true) as CouncilAccordion;
    host.after(copy);
    await copy.updateComplete;
    expect(buttons(copy)).to.have.length(1);
    await userEvent.click(button(copy));
    expect(open(copy)).to.deep.equal(['Bins', 'Roads', 'Schools']);
    expect(open(host)).to.deep.equal([]);
    copy.remove();
  });

  it('writes its HTML again, and gets one button', async () => {
    const host = await accordion();
    const before = host.innerHTML;
    host.innerHTML = before;
    await host.updateComplete;
    expect(host.innerHTML).to.equal(before);
    host.innerHTML = THREE;
    await host.updateComplete;
    expect(host.innerHTML).to.equal(before);
  });

  it('moves it, and it still works', async () => {
    const host = await accordion();
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    await host.updateComplete;
    await userEvent.click(button(host));
    expect(open(host)).to.deep.equal(['Bins', 'Roads', 'Schools']);
  });

  it('adds and removes sections, and the button follows', async () => {
    const host = await accordion(section('Bins', '', 'open') + section('Roads', '', 'open'));
    expect(button(host).textContent).to.equal('Hide all');
    host.insertAdjacentHTML('beforeend', section('Schools'));
    await host.updateComplete;
    expect(button(host).textContent).to.equal('Show all');
    host.insertAdjacentHTML('afterbegin', section('Parks'));
    await host.updateComplete;
    expect(host.firstElementChild).to.equal(button(host));
    for (const extra of [...host.querySelectorAll('details')].slice(1)) extra.remove();
    await host.updateComplete;
    expect(buttons(host)).to.deep.equal([]);
  });

  it('removes it, and it listens to the page no more', async () => {
    const host = await accordion(section('Bins') + section('Roads', '<p id="potholes">Potholes</p>'));
    host.remove();
    await goTo('#potholes');
    expect(open(host)).to.deep.equal([]);
  });

  it('is not moved by the button that arrives', async () => {
    const plain = await fixture(`<div class="council-accordion">${THREE}</div>`);
    const host = await accordion();
    expect(host.offsetHeight).to.equal((plain as HTMLElement).offsetHeight);
    expect(summary(host, 0).getBoundingClientRect().top - host.getBoundingClientRect().top).to.equal(
      summary(plain, 0).getBoundingClientRect().top - plain.getBoundingClientRect().top,
    );
  });
});

describe('a developer who writes an accordion', () => {
  const said: string[] = [];
  const warning = console.warn;
  beforeEach(() => {
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warning;
  });

  const warned = async (html: string) => {
    await accordion(html);
    await import('../../base/debug.js');
    await toggled();
    return said.filter((text) => text.includes('missing-part')).join();
  };

  it('is told that there are no sections', async () => {
    expect(await warned('<p>Soon</p>')).to.contain('no <details>');
  });

  it('is told that a section has no summary', async () => {
    expect(await warned(THREE + '<details><p>Text</p></details>')).to.contain('no <summary>');
  });

  it('is told nothing when all is well', async () => {
    expect(await warned(THREE)).to.equal('');
  });
});
