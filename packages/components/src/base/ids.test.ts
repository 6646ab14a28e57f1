import { expect, fixture } from '@open-wc/testing';
import { addToken, ensureId, fill, fillTokens, removeToken, unfill } from './ids.js';

const element = (html = '<p></p>') => fixture<HTMLElement>(html);

describe('lists of ids', () => {
  it('get a token once, after those of the author', async () => {
    const p = await element('<p aria-describedby=" a  b "></p>');
    expect(addToken(p, 'aria-describedby', 'c')).to.equal(true);
    expect(addToken(p, 'aria-describedby', 'c')).to.equal(false);
    expect(p).to.have.attribute('aria-describedby', 'a b c');
  });

  it('lose one token, and the attribute with the last one', async () => {
    const p = await element('<p aria-describedby="a b"></p>');
    removeToken(p, 'aria-describedby', 'a');
    expect(p).to.have.attribute('aria-describedby', 'b');
    removeToken(p, 'aria-describedby', 'b');
    expect(p).not.to.have.attribute('aria-describedby');
  });

  it('lose only those that the kit added', async () => {
    const p = await element('<p aria-describedby="theirs both"></p>');
    fillTokens(p, 'aria-describedby', ['both', 'ours']);
    fillTokens(p, 'aria-describedby', []);
    expect(p).to.have.attribute('aria-describedby', 'theirs both');
  });
});

describe('an id with white space', () => {
  it('stays out of a list, which would read it as several', async () => {
    const p = await element();
    fillTokens(p, 'aria-describedby', ['my hint', 'error']);
    fillTokens(p, 'aria-describedby', ['my hint', 'error']);
    expect(p).to.have.attribute('aria-describedby', 'error');
  });
});

describe('attributes that the author left out', () => {
  it('are filled in, kept up to date and taken back', async () => {
    const p = await element();
    fill(p, 'aria-invalid', 'true');
    fill(p, 'aria-invalid', 'spelling');
    expect(p).to.have.attribute('aria-invalid', 'spelling');
    unfill(p, 'aria-invalid');
    expect(p.attributes).to.have.length(0);
  });

  it('are never taken from the author', async () => {
    const p = await element('<p aria-invalid="false"></p>');
    fill(p, 'aria-invalid', 'true');
    unfill(p, 'aria-invalid');
    expect(p).to.have.attribute('aria-invalid', 'false');
  });
});

describe('an id', () => {
  it('stays the author’s, even where the page has it twice', async () => {
    const [first, second] = (await element('<div><p id="same"></p><p id="same"></p></div>')).children;
    expect([ensureId(first!, 'x'), ensureId(second!, 'x')]).to.deep.equal(['same', 'same']);
  });

  it('is the wanted one, or the next free number', async () => {
    const div = await element('<div><p id="town"></p><p id="town-2"></p><p></p></div>');
    expect(ensureId(div.children[2]!, 'town')).to.equal('town-3');
  });

  it('is new for a copy, wherever the copy stands', async () => {
    const div = await element('<div><p></p></div>');
    const first = div.children[0]!;
    ensureId(first, 'town');
    const copy = first.cloneNode() as Element;
    div.prepend(copy);
    expect(ensureId(copy, 'town')).to.equal('town-2');
    expect(ensureId(first, 'town')).to.equal('town');
  });
});
