import { todayInBritain } from '../questions/dates.js';
import { texts } from '../show.js';
import { dayInWords, fill, hasWords } from '../words.js';
import { places, sites } from './query.js';

/** Opening hours that have a Sunday in them. */
const SUNDAYS = ['always', 'centre', 'weekend', 'daily'];

/** What the tags of a site say. Colour is kept for what may make somebody come in vain. */
function tagsOf({ hours, permit, closedUntil }, t, lang) {
  const isClosed = closedUntil && closedUntil > todayInBritain();
  return [
    ...(isClosed ? [{ text: fill(t.closed, { date: dayInWords(closedUntil, lang) }), color: 'orange' }] : []),
    ...(SUNDAYS.includes(hours) ? [{ text: t.tags.sundays, color: 'brand' }] : []),
    ...(permit ? [{ text: t.tags.permit }] : []),
  ];
}

/** A site in the reader's language. */
export function siteView(site, lang) {
  const t = texts[lang].sites;
  return {
    ...site,
    path: `/bins/recycling-sites/${site.id}`,
    postcode: site.postcode.replace(' ', '\u00a0'), // stays on one line
    hours: t.hours[site.hours],
    takes: site.takes.map((material) => t.materials[material]),
    tags: tagsOf(site, t, lang),
  };
}

const textOf = ({ name, address, town, postcode, takes, tags }) =>
  [name, address, town, postcode.replace('\u00a0', ' '), ...takes, ...tags.map(({ text }) => text)].join(' ');

/** The sites that have everything a person asks for; those in the place itself come first. */
export function findSites({ words, place, takes }, lang) {
  const near = places[place];
  const found = sites
    .filter((site) => !near || near.includes(site.town))
    .filter((site) => takes.every((material) => site.takes.includes(material)));
  if (near) found.sort((a, b) => near.indexOf(a.town) - near.indexOf(b.town));
  return found.map((site) => siteView(site, lang)).filter((site) => !words || hasWords(textOf(site), words));
}
