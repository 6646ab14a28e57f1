/** What is wrong with a file and how to mend it, and how large it is. */
export const fileMessages = {
  en: {
    empty: '{name} is empty. Choose another file',
    size: '{name} must be {limit} or smaller',
    type: '{name} must be a {types}',
    or: '{some} or {last}',
    image: 'picture',
    audio: 'sound recording',
    video: 'video',
    kB: '{size} kB',
    MB: '{size} MB',
  },
  cy: {
    empty: 'Mae {name} yn wag. Dewiswch ffeil arall',
    size: 'Rhaid i {name} fod yn {limit} neu lai',
    type: 'Rhaid i {name} fod yn {types}',
    or: '{some} neu {last}',
    image: 'llun',
    audio: 'recordiad sain',
    video: 'fideo',
    kB: '{size} kB',
    MB: '{size} MB',
  },
};
