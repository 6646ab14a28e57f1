// Where the bin is: chosen in the page, chosen from a list, or typed.
// engines: firefox, webkit
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../person.js';
import { ADDRESS } from './questions.js';
import { broken, useReport } from './site.js';
import { at, fillIn, findLostAnswers, goOn, named, resident, says, shows, textOf } from './walk.js';

useReport();
afterEach(() => broken.clear());

const LOOKUP = 'council-address-lookup[data-council-ready]';

describe('an address', () => {
  test('is found and chosen in the page of the postcode, where a script runs', async () => {
    await resident({ at: 'postcode' }, async (person) => {
      await shows(person, LOOKUP);
      await fillIn(person, { postcode: 'ns42ab' });
      await person.press(named, 'Find address');
      await until(person, (text) => document.querySelector('main')!.innerText.includes(text), ADDRESS);
      await person.press(named, ADDRESS);
      await goOn(person, 'postcode');
      await at(person, 'bins');
      await person.press(named, 'Back');
      await at(person, 'address');
      expect(await findLostAnswers(person, { address: ADDRESS })).toEqual([]);
    });
  });

  test('is asked for by hand where the page finds no service, and nothing is lost', async () => {
    broken.add('addresses');
    await resident({ at: 'postcode' }, async (person) => {
      await shows(person, LOOKUP);
      await fillIn(person, { postcode: 'NS4 2AB' });
      await person.press(named, 'Find address');
      await says(person, 'cannot');
      expect(await findLostAnswers(person, { postcode: 'NS4 2AB' })).toEqual([]);
      // The server, which can reach the service, goes on.
      await goOn(person, 'postcode');
      await at(person, 'address');
      expect(await person.look(() => document.querySelectorAll('[type=radio]').length)).toBe(9);
    });
  });

  test('that is not in the list is typed', async () => {
    await resident({ javaScript: false, pageCache: false, at: 'address' }, async (person) => {
      await fillIn(person, { address: 'The address is not in this list' });
      await goOn(person, 'address');
      await at(person, 'address-by-hand');
      expect(await findLostAnswers(person, { typedPostcode: 'NS4 2AB' })).toEqual([]);
      await goOn(person, 'address-by-hand');
      await shows(person, 'council-error-summary');
      expect((await textOf(person, 'council-error-summary ul')).split('\n')).toEqual([
        'Enter address line 1, typically the building and street',
        'Enter the town or village',
      ]);
      await fillIn(person, { line1: 'The Lock House', town: 'Aldermere' });
      await goOn(person, 'address-by-hand');
      await at(person, 'bins');
      await person.press(named, 'Back');
      await at(person, 'address-by-hand');
      expect(await findLostAnswers(person, { line1: 'The Lock House' })).toEqual([]);
    });
  });
});
