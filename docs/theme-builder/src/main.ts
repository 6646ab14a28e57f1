/** The theme builder: a brief in a form, real pages that wear it, and the proof. */
import { createTheme } from '@council-kit/theme';
import { fillForm, readForm, showOwnFields } from './brief-form.ts';
import { changeOther } from './colour-fields.ts';
import { forgetSaid, onCopyLink, remember } from './copy-link.ts';
import { byId, el } from './dom.ts';
import { listDownloads } from './downloads.ts';
import { showFieldErrors } from './field-errors.ts';
import { forgetLogos, onLogos } from './logos.ts';
import { outcomeOf, type Outcome, type Written } from './outcome.ts';
import { showOutcome } from './outcome-view.ts';
import { onOverrides } from './override-rows.ts';
import { showPage, showWidth, startPreview, type Width } from './preview.ts';
import { showProof, type Schemes } from './proof.ts';
import { fromHash, toHash } from './share.ts';
import { starts } from './starts.ts';
import { choose, chosen, onChoice } from './switches.ts';
import { wear } from './wear.ts';

const form = byId<HTMLFormElement>('brief');
/** As long as a person pauses: then the address and those who listen hear of it, and not at every letter. */
const pause = 700;

let brief: Written = {};
let outcome: Outcome;
/** The last one that could be made: what the live pages wear while a brief has mistakes. */
let theme = createTheme(starts[0]!.brief);
let waiting = 0;
let isAsked = false;

/** At most once a picture of the screen, whatever is typed. */
function soon(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(update);
}

function update(): void {
  isAsked = false;
  showOwnFields();
  brief = readForm();
  outcome = outcomeOf(brief);
  if (outcome.kind === 'theme') ({ theme } = outcome);
  wear(theme);
  // Good news at once. A colour that is half typed is no mistake yet, and a field must not jump under the fingers.
  if (outcome.kind === 'theme') showResult();
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    showAll();
    if (outcome.kind !== 'problems') remember(brief);
  }, pause);
}

/** Answers it in words. */
function showResult(): string {
  return showOutcome(outcome, showFieldErrors(outcome.kind === 'problems' ? outcome.problems : []), apply);
}

function showAll(): void {
  const said = showResult();
  if (byId('announcement').textContent !== said) byId('announcement').textContent = said;
  if (outcome.kind === 'theme') showProof(theme, chosen('pairs') as Schemes);
}

/** Puts a whole brief into the form: of a link, of a fix, of a council to start from. */
function apply(next: Written): void {
  fillForm(next);
  update();
  showAll();
}

function applyAddress(): void {
  const linked = fromHash(location.hash);
  byId('link-problem').hidden = linked !== undefined;
  byId('link-problem').textContent =
    linked === undefined
      ? 'This link is broken, so this is the brief of Northshire. Ask for the link again.'
      : '';
  apply(linked ?? starts[0]!.brief);
  // An address that nobody changed stays as it is.
  clearTimeout(waiting);
}

function startFrom(id: string): void {
  // Back leads to what was there before.
  if (outcome.kind !== 'problems') remember(brief);
  const { brief: started } = starts.find((start) => start.id === id)!;
  history.pushState(null, '', toHash(started));
  forgetLogos();
  apply(started);
}

form.addEventListener('input', (event) => {
  changeOther(event.target);
  forgetSaid();
  soon();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', applyAddress);

// The address holds the brief, so a place on the page is gone to without it.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href^="#"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const target = byId(link.getAttribute('href')!.slice(1));
  target.scrollIntoView();
  target.focus({ preventScroll: true });
});

const startChoice = byId<HTMLSelectElement>('start');
startChoice.append(...starts.map(({ id, name }) => el('option', { value: id }, name)));
byId('start-use').addEventListener('click', () => startFrom(startChoice.value));

onOverrides(update, Object.keys(theme.light));
onLogos(update);
onChoice('page', showPage);
onChoice('width', (width) => showWidth(width as Width));
onChoice('scheme', () => wear(theme));
onChoice('pairs', (schemes) => showProof(theme, schemes as Schemes));
onCopyLink(() => (outcome.kind === 'problems' ? undefined : brief));
listDownloads(() => (outcome.kind === 'theme' ? brief : undefined));

// On a phone a page of 1,280 pixels would be a stamp.
if (byId('frame').clientWidth < 600) {
  choose('width', 'phone');
  showWidth('phone');
}
startPreview();
applyAddress();
