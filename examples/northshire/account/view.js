import { texts } from '../show.js';
import { isAsked, isDone, view } from './fields.js';
import { MINUTES } from './sessions.js';
import { pagesOf, statusOf, taskOf, tasks } from './tasks.js';

const COLOURS = { progress: 'blue', new: '' };

/** The tasks, each with its status in words; what is done, or cannot be done yet, has no tag. */
export function homeView(content) {
  const rows = tasks.map((task) => {
    const status = statusOf(task, content);
    return {
      name: task.name,
      status,
      path: status === 'waiting' ? undefined : `/account/${pagesOf(task)[0].path}`,
      isTag: status in COLOURS,
      color: COLOURS[status],
    };
  });
  const done = rows.filter(({ status }) => status === 'completed').length;
  return { tasks: rows, done, all: rows.length, minutes: MINUTES };
}

/** Where a page stands among the steps of its task. A task of one page has none. */
function stepsOf(task, path, lang, content) {
  if (!task.check) return undefined;
  const t = texts[lang].account;
  const all = [...pagesOf(task), { path: task.check }];
  const here = all.findIndex((page) => page.path === path);
  const steps = all.map((page, index) => ({
    name: t.steps[page.path],
    isHere: index === here,
    // Back to what was answered, never past a question that is open.
    path: index < here && isDone(page, content) ? `/account/${page.path}` : undefined,
  }));
  return { steps, number: here + 1, last: all.length, before: all[here - 1]?.path };
}

const backTo = (path) => (path ? `/account/${path}` : '/account');

/** A page of questions, with the answers that are kept. */
export function pageView(page, lang, content, isChange) {
  const task = taskOf(page.task);
  const { questions, wrong } = view.questionsOf(page, lang, content);
  const progress = stepsOf(task, page.path, lang, content);
  const { title = questions[0].label, ...words } = texts[lang].account.pages[page.path] ?? {};
  return {
    ...words,
    title,
    questions,
    wrong,
    progress,
    isGroup: page.isGroup,
    isKept: content.kept === page.path,
    isLast: !task.check,
    back: backTo(isChange ? task.check : progress?.before),
    action: `/account/${page.path}`,
    minutes: MINUTES,
  };
}

/** What a person checks before they turn it on. */
export function checkView(task, lang, content) {
  const rows = pagesOf(task).flatMap((page) => {
    const lines = (names) => names.flatMap((name) => view.inWords(name, lang, content));
    if (page.isGroup)
      return [{ ...texts[lang].account.pages[page.path].row, path: page.path, lines: lines(page.fields) }];
    return page.fields
      .filter((name) => isAsked(name, content.answers))
      .map((name) => ({ ...texts[lang].account.questions[name].row, path: page.path, lines: lines([name]) }));
  });
  const progress = stepsOf(task, task.check, lang, content);
  return { rows, progress, back: backTo(progress.before), action: backTo(task.check), minutes: MINUTES };
}
