import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { define } from '../../base/define.js';
import { targetOf } from '../../controllers/error-link.js';
import { CouncilErrorSummary } from './error-summary.js';

define('council-error-summary', CouncilErrorSummary);

const summary = (links: string, attributes = '') =>
  `<council-error-summary ${attributes}><h2>There is a problem</h2><ul>${links}</ul></council-error-summary>`;
const link = (href: string) => `<li><a href="${href}">Put it right</a></li>`;

async function page(html: string) {
  const root = await fixture<HTMLElement>(`<div>${html}</div>`);
  const host = root.querySelector('council-error-summary')!;
  await host.updateComplete;
  return { root, host, first: host.querySelector('a')! };
}

describe('a person who comes to a page with errors', () => {
  let title: string;
  beforeEach(() => {
    title = document.title;
    document.title = 'Report a bin';
  });
  afterEach(() => {
    document.title = title;
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('is taken to the summary, once', async () => {
    const { root, host } = await page(`${summary(link('#town'))}<input id="town">`);
    expect(document.activeElement).to.equal(host);
    root.querySelector('input')!.focus();
    host.querySelector('ul')!.append(document.createElement('li'));
    await host.updateComplete;
    root.append(host);
    await host.updateComplete;
    expect(document.activeElement).not.to.equal(host);
  });

  it('stays where they are when the author says so', async () => {
    const { host } = await page(summary(link('#x'), 'no-focus'));
    expect(document.activeElement).not.to.equal(host);
  });

  it('reads in the title that there is an error, once, and no longer than there is', async () => {
    const { host } = await page(summary(link('#x')) + summary(link('#y')));
    expect(document.title).to.equal('Error: Report a bin');
    host.nextElementSibling!.remove();
    host.remove();
    expect(document.title).to.equal('Report a bin');
  });

  it('reads it in Welsh, unless the server has said it', async () => {
    await page(`<div lang="cy">${summary(link('#x'))}</div>`);
    expect(document.title).to.equal('Gwall: Report a bin');
    document.title = 'Gwall: Adrodd';
    const { host } = await page(summary(link('#x')));
    host.remove();
    expect(document.title).to.equal('Gwall: Adrodd');
  });

  it('notices nothing of a summary that is empty or hidden, until it says something', async () => {
    const { host } = await page(
      '<council-error-summary><ul></ul></council-error-summary>' + summary('', 'hidden'),
    );
    expect(document.activeElement).not.to.equal(host);
    expect(document.title).to.equal('Report a bin');
    host.append('Something is wrong');
    await host.updateComplete;
    expect(document.activeElement).to.equal(host);
  });

  it('goes from a link to the wrong answer, with its label in view', async () => {
    const { root, first } = await page(
      `${summary(link('#town'))}<p style="block-size: 300vh"></p><label for="town">Town</label><br><input id="town"><p style="block-size: 300vh"></p>`,
    );
    await userEvent.click(first);
    const input = root.querySelector('input')!;
    expect(document.activeElement).to.equal(input);
    expect(root.querySelector('label')!.getBoundingClientRect().top).to.be.within(-1, 5);
    expect(location.hash).to.equal('');
  });

  it('goes to the first radio of a group, with the question in view', async () => {
    const { root, first } = await page(
      `${summary(link('#contact'))}<p style="block-size: 300vh"></p>
       <fieldset><legend>How?</legend>
         <div class="council-item"><input type="radio" name="contact" id="a"><label for="a">Email</label></div>
         <div class="council-item"><input type="radio" name="contact" id="b" checked><label for="b">Phone</label></div>
       </fieldset><p style="block-size: 300vh"></p>`,
    );
    await userEvent.click(first);
    expect(document.activeElement).to.equal(root.querySelector('#a'));
    expect(root.querySelector('legend')!.getBoundingClientRect().top).to.be.within(-1, 5);
  });

  it('goes to the first control when the link leads to a group or a field', async () => {
    const { root, first } = await page(
      `${summary(link('#dob'))}<fieldset id="dob"><input id="day"></fieldset>`,
    );
    await userEvent.click(first);
    expect(document.activeElement).to.equal(root.querySelector('#day'));
  });

  it('finds ids that need escaping', async () => {
    const { root, first } = await page(`${summary(link('#user%5Bemail%5D'))}<input id="user[email]">`);
    await userEvent.click(first);
    expect(document.activeElement).to.equal(root.querySelector('input'));
  });

  it('finds an answer that is folded away', async () => {
    const { root, first } = await page(
      `${summary(link('#code'))}<details><summary>More</summary><div hidden="until-found"><input id="code"></div></details>`,
    );
    let matched = 0;
    root.addEventListener('beforematch', () => matched++);
    await userEvent.click(first);
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(matched).to.equal(1);
    expect(document.activeElement).to.equal(root.querySelector('#code'));
  });

  it('gets what any link does when there is nothing to focus', async () => {
    const { first } = await page(`${summary(link('#gone'))}<div hidden><input id="gone"></div>`);
    await userEvent.click(first);
    expect(location.hash).to.equal('#gone');
  });

  it('may open a link in a new tab', async () => {
    const { root, first } = await page(`${summary(link('#town'))}<input id="town">`);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let prevented: boolean | undefined;
    root.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    first.dispatchEvent(click);
    expect(prevented).to.equal(false);
    expect(document.activeElement).not.to.equal(root.querySelector('input'));
  });
});

describe('a summary that a script of the page fills, empties and hides', () => {
  it('takes “Error:” out of the title when it is emptied, and takes the focus for the next errors', async () => {
    const { host } = await page(summary(link('#town')));
    expect(document.title).to.match(/^Error: /);
    const filled = host.innerHTML;
    host.replaceChildren();
    await host.updateComplete;
    expect(document.title).not.to.match(/^Error: /);
    (document.activeElement as HTMLElement).blur();
    host.innerHTML = filled;
    await host.updateComplete;
    expect(document.title).to.match(/^Error: /);
    expect(document.activeElement).to.equal(host);
  });

  it('does the same when it is hidden and shown', async () => {
    const { host } = await page(summary(link('#town')));
    host.hidden = true;
    await host.updateComplete;
    expect(document.title).not.to.match(/^Error: /);
    host.hidden = false;
    await host.updateComplete;
    expect(document.title).to.match(/^Error: /);
    expect(document.activeElement).to.equal(host);
  });

  it('keeps the title as long as another summary is there', async () => {
    const { host } = await page(summary(link('#town')));
    const other = host.cloneNode(true) as typeof host;
    host.after(other);
    await other.updateComplete;
    host.remove();
    await other.updateComplete;
    expect(document.title).to.match(/^Error: (?!Error)/);
    other.remove();
    expect(document.title).not.to.match(/^Error: /);
  });
});

describe('an error summary and the HTML of its author', () => {
  it('leaves whole HTML exactly as it was', async () => {
    const { host } = await page(
      '<council-error-summary role="alert" aria-labelledby="t" tabindex="0"><h2 id="t">Oh</h2></council-error-summary>',
    );
    host.removeAttribute('data-council-ready');
    expect(host.outerHTML).to.equal(
      '<council-error-summary role="alert" aria-labelledby="t" tabindex="0"><h2 id="t">Oh</h2></council-error-summary>',
    );
  });

  it('fills in role, label and tabindex', async () => {
    const { host } = await page(summary(link('#x')));
    expect(host).to.have.attribute('role', 'group');
    expect(host).to.have.attribute('tabindex', '-1');
    expect(document.getElementById(host.getAttribute('aria-labelledby')!)).to.have.text('There is a problem');
  });
});

describe('a link that a script took out of the page', () => {
  it('leads nowhere, and nothing fails', async () => {
    const { host, first } = await page(`${summary(link('#town'))}<input id="town">`);
    expect(targetOf(first)).to.have.attribute('id', 'town');
    host.remove();
    expect(targetOf(first)).to.equal(undefined);
  });
});
