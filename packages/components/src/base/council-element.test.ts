import type { PropertyValues } from '@lit/reactive-element';
import { expect, fixture } from '@open-wc/testing';
import { userEvent } from 'vitest/browser';
import { CouncilElement } from './council-element.js';
import { define } from './define.js';

/** A host that does a little of everything: wires a child, makes a part of its own, listens and recomputes. */
class TestHost extends CouncilElement {
  static override watches = 'subtree' as const;
  static override properties = { level: { type: Number } };
  declare level: number;
  syncs: string[] = [];
  recomputed = 0;
  heard = 0;
  broken = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('council-test', () => this.heard++, { signal: this.signal });
  }

  protected override recompute(): void {
    this.recomputed++;
  }

  protected override sync(changed: PropertyValues): void {
    this.syncs.push([...changed.keys()].join());
    if (this.broken) throw new Error('planted');
    if (this.querySelector('[data-council-part]')) return;
    const part = document.createElement('span');
    part.dataset['councilPart'] = '';
    this.append(part);
  }
}
define('council-test-host', TestHost);

const make = () => document.createElement('council-test-host') as TestHost;
const parts = (host: Element) => host.querySelectorAll('[data-council-part]').length;
const turn = () => new Promise((resolve) => setTimeout(resolve));
const mount = (children = '') => fixture<TestHost>(`<council-test-host>${children}</council-test-host>`);

describe('an element of the kit', () => {
  it('has no shadow root and says when it is ready', async () => {
    const host = await mount('<p>Hello</p>');
    expect(host.shadowRoot).to.equal(null);
    expect(host).to.have.attribute('data-council-ready');
  });

  it('does the same whether a property is set before or after it is attached', async () => {
    const before = make();
    before.level = 2;
    document.body.append(before);
    const after = make();
    document.body.append(after);
    after.level = 2;
    await Promise.all([before.updateComplete, after.updateComplete]);
    expect(before.syncs).to.deep.equal(['level']);
    expect(after.syncs).to.deep.equal(before.syncs);
    before.remove();
    after.remove();
  });

  it('takes over a property that was set before its class was there', async () => {
    const early = document.createElement('council-test-late') as TestHost;
    early.level = 3;
    document.body.append(early);
    define('council-test-late', class extends TestHost {});
    await early.updateComplete;
    expect(early.syncs).to.deep.equal(['level']);
    early.remove();
  });

  it('syncs once for many changes of its children, and not for its own', async () => {
    const host = await mount();
    expect(host.syncs).to.have.length(1);
    host.append('one', 'two');
    host.prepend(document.createElement('p'));
    host.level = 4;
    await host.updateComplete;
    expect(host.syncs).to.have.length(2);
    await turn();
    expect(host.syncs).to.have.length(2);
  });

  it('hears of a change deep inside only where it asks for that', async () => {
    class Shallow extends TestHost {
      static override watches = 'children' as never;
    }
    define('council-test-shallow', Shallow);
    const deep = await mount('<div></div>');
    const shallow = await fixture<TestHost>('<council-test-shallow><div></div></council-test-shallow>');
    for (const host of [deep, shallow]) host.querySelector('div')!.textContent = 'new';
    await Promise.all([deep.updateComplete, shallow.updateComplete]);
    expect([deep.syncs.length, shallow.syncs.length]).to.deep.equal([2, 1]);
  });

  it('hears of what another element does to its children', async () => {
    const outer = await mount('<council-test-host></council-test-host>');
    const inner = outer.querySelector<TestHost>('council-test-host')!;
    const before = inner.syncs.length;
    inner.append('text');
    await inner.updateComplete;
    expect(inner.syncs).to.have.length(before + 1);
  });

  for (const [name, act] of [
    ['is moved', (host) => document.body.append(host)],
    ['is removed and put back', (host) => (host.remove(), document.body.append(host))],
    ['is cloned', (host) => host.after(host.cloneNode(true))],
    ['is written out and read back', (host) => host.insertAdjacentHTML('afterend', host.outerHTML)],
    ['gets new children by innerHTML', (host) => (host.innerHTML = '<p>New</p>')],
  ] as [string, (host: TestHost) => void][]) {
    it(`makes its own parts once only when it ${name}`, async () => {
      const home = await fixture('<div></div>');
      const host = make();
      home.append(host);
      await host.updateComplete;
      act(host);
      await host.updateComplete;
      await turn();
      const all = [...document.querySelectorAll('council-test-host')];
      expect(all.map(parts)).to.deep.equal(all.map(() => 1));
      host.remove();
    });
  }

  it('syncs again when it is put back, for it may stand elsewhere', async () => {
    const host = await mount();
    host.remove();
    document.body.append(host);
    await host.updateComplete;
    expect(host.syncs).to.have.length(2);
    host.remove();
  });

  it('listens once however often it is moved, and no more once it is gone', async () => {
    const host = await mount();
    for (let n = 0; n < 3; n++) document.body.append(host);
    window.dispatchEvent(new Event('council-test'));
    expect(host.heard).to.equal(1);
    host.remove();
    window.dispatchEvent(new Event('council-test'));
    expect(host.heard).to.equal(1);
  });

  it('leaves no listener when it is removed before it was ever ready', () => {
    const host = make();
    document.body.append(host);
    host.remove();
    window.dispatchEvent(new Event('council-test'));
    expect(host.heard).to.equal(0);
  });
});

describe('an element that computes something from values', () => {
  it('computes after typing', async () => {
    const host = await mount('<input>');
    await userEvent.type(host.querySelector('input')!, 'ab');
    expect(host.recomputed).to.equal(2);
  });

  it('computes after a reset, when the values have gone back', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><council-test-host><input value="a"></council-test-host></form>',
    );
    const host = form.querySelector<TestHost>('council-test-host')!;
    const input = form.querySelector('input')!;
    input.value = 'changed';
    let seen = '';
    host['recompute'] = () => (seen = input.value);
    form.reset();
    await turn();
    expect(seen).to.equal('a');
  });

  it('computes when the browser restores the page, and not once it is gone', async () => {
    const host = await mount();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(host.recomputed).to.equal(1);
    host.remove();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(host.recomputed).to.equal(1);
  });
});

describe('an exception in sync', () => {
  it('is reported, harms nothing around it, and leaves plain HTML that is not marked as ready', async () => {
    const reported: unknown[] = [];
    const listen = (event: ErrorEvent) => {
      reported.push(event.error.message);
      event.preventDefault();
      event.stopImmediatePropagation(); // else the test runner takes it for a failure
    };
    window.addEventListener('error', listen, { capture: true });
    const host = await mount('<p>Still here</p>');
    const neighbour = await mount();
    host.broken = true;
    host.append('more');
    neighbour.append('more');
    await Promise.all([host.updateComplete, neighbour.updateComplete]);
    window.removeEventListener('error', listen, { capture: true });
    expect(reported).to.deep.equal(['planted']);
    expect(host).not.to.have.attribute('data-council-ready');
    expect(host.textContent).to.contain('Still here');
    expect(neighbour.syncs).to.have.length(2);

    host.broken = false;
    host.append('again');
    await host.updateComplete;
    expect(host).to.have.attribute('data-council-ready');
  });
});

describe('a thousand elements', () => {
  it('share one observer', async () => {
    let made = 0;
    const Native = window.MutationObserver;
    window.MutationObserver = class extends Native {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    const home = await fixture('<div></div>');
    home.append(...Array.from({ length: 1000 }, make));
    await (home.lastElementChild as TestHost).updateComplete;
    window.MutationObserver = Native;
    expect(made).to.be.lessThan(2);
  });
});
