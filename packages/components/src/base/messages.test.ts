import { expect, fixture } from '@open-wc/testing';
import { message, registerMessages } from './messages.js';

const table = {
  en: {
    left: { one: 'You have {count} character left', other: 'You have {count} characters left' },
    close: 'Close',
    hello: 'Hello {name}, {name}',
    onlyEnglish: 'Only in English',
  },
  cy: {
    left: {
      zero: '{count} zero',
      one: '{count} one',
      two: '{count} two',
      few: '{count} few',
      many: '{count} many',
      other: '{count} other',
    },
    close: 'Cau',
    hello: 'Helo {name}',
  },
};

const host = (lang: string, wrap = (html: string) => html) =>
  fixture(`<div lang="${lang}">${wrap('<council-test-message></council-test-message>')}</div>`).then((div) =>
    div.querySelector('council-test-message')!,
  );

describe('a sentence of the kit', () => {
  it('is in the language of the nearest ancestor', async () => {
    expect(message(await host('cy'), table, 'close')).to.equal('Cau');
    const inner = await host('cy', (html) => `<div lang="en">${html}</div>`);
    expect(message(inner, table, 'close')).to.equal('Close');
  });

  it('is in English where nobody says, or says something unknown', async () => {
    for (const lang of ['', 'xx', 'not a language', 'e', 'constructor', '<script>']) {
      expect(message(await host(lang), table, 'close')).to.equal('Close');
    }
    expect(message(document.createElement('council-test-message'), table, 'close')).to.equal('Close');
  });

  it('reads a region as its language, in any case', async () => {
    for (const lang of ['cy-GB', 'CY', 'cy-Latn-GB']) {
      expect(message(await host(lang), table, 'close')).to.equal('Cau');
    }
  });

  it('finds the language around a shadow root', async () => {
    const outside = await host('cy');
    const inside = document.createElement('council-test-message');
    outside.attachShadow({ mode: 'open' }).append(inside);
    expect(message(inside, table, 'close')).to.equal('Cau');
  });

  it('has all plural forms of Welsh', async () => {
    const welsh = await host('cy');
    const forms = [0, 1, 2, 3, 4, 6, 7, 1000].map((count) => message(welsh, table, 'left', { count }));
    expect(forms).to.deep.equal([
      '0 zero',
      '1 one',
      '2 two',
      '3 few',
      '4 other',
      '6 many',
      '7 other',
      '1,000 other',
    ]);
  });

  it('has both plural forms of English', async () => {
    const english = await host('en-GB');
    const forms = [0, 1, 2].map((count) => message(english, table, 'left', { count }));
    expect(forms).to.deep.equal([
      'You have 0 characters left',
      'You have 1 character left',
      'You have 2 characters left',
    ]);
  });

  it('falls back to English for a key that a language lacks', async () => {
    expect(message(await host('cy'), table, 'onlyEnglish')).to.equal('Only in English');
  });

  it('can be given in another language, or in a council’s own words', async () => {
    registerMessages('pl', 'test-message', {
      left: {
        one: 'Został {count} znak',
        few: 'Zostały {count} znaki',
        many: 'Zostało {count} znaków',
        other: '{count}',
      },
    });
    registerMessages('en', 'test-message', { close: 'Shut' });
    const polish = await host('pl-PL');
    expect(message(polish, table, 'left', { count: 3 })).to.equal('Zostały 3 znaki');
    expect(message(polish, table, 'left', { count: 5 })).to.equal('Zostało 5 znaków');
    expect(message(await host('en'), table, 'close')).to.equal('Shut');
    expect(message(await host('en'), table, 'left', { count: 1 })).to.equal('You have 1 character left');
  });

  it('keeps hostile values as the text they are', async () => {
    const english = await host('en');
    const say = (name: unknown) => message(english, table, 'hello', { name });
    for (const value of [
      '<img src=x onerror=alert(1)>',
      '{count}',
      '{name}',
      '$&',
      '$1',
      '\u202e\u200b',
      '{__proto__}',
    ]) {
      expect(say(value)).to.equal(`Hello ${value}, ${value}`);
    }
    expect(say(undefined)).to.equal('Hello undefined, undefined');
    expect(message(english, table, 'hello')).to.equal('Hello {name}, {name}');
    expect(message(english, table, 'toString' as 'hello')).to.equal('toString');
    expect(message(english, table, 'left', { count: 'many' })).to.equal('You have many characters left');
  });
});
