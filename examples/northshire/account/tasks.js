import { isDone } from './fields.js';

/** What people can set up, in the order in which it is listed. `after` has to be done first. */
export const tasks = [
  { name: 'contact' },
  { name: 'preferences' },
  { name: 'reminders', after: ['contact', 'preferences'], check: 'reminders/check' },
];

/** The pages of each task, as in report/pages.js. `isGroup` is one question that has several fields. */
export const pages = [
  { path: 'contact', task: 'contact', fields: ['fullName', 'phone'] },
  { path: 'preferences', task: 'preferences', fields: ['contactBy', 'mobile', 'letters'] },
  {
    path: 'reminders/address',
    task: 'reminders',
    fields: ['line1', 'line2', 'town', 'typedPostcode'],
    isGroup: true,
  },
  { path: 'reminders/bins', task: 'reminders', fields: ['remindedOf'] },
  { path: 'reminders/time', task: 'reminders', fields: ['remindedAt'] },
];

/** What an account starts with. `posted` are the pages that were sent to be checked. */
export const emptyAccount = () => ({ answers: {}, posted: [] });

export const taskOf = (name) => tasks.find((task) => task.name === name);
export const pagesOf = (task) => pages.filter((page) => page.task === task.name);

/** The first page of a task that is still to be answered, or answered wrongly. */
export const firstOpenPage = (task, content) => pagesOf(task).find((page) => !isDone(page, content));

/** The names of the room's statuses: `waiting` cannot start yet. */
export function statusOf(task, content) {
  const isWaiting = task.after?.some((name) => statusOf(taskOf(name), content) !== 'completed');
  if (isWaiting) return 'waiting';
  const isChecked = !task.check || content.posted.includes(task.check);
  if (isChecked && !firstOpenPage(task, content)) return 'completed';
  const isBegun = pagesOf(task).some(({ fields }) => fields.some((name) => content.answers[name]?.length));
  return isBegun ? 'progress' : 'new';
}
