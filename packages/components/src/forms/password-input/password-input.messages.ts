/** Welsh joins the word to the verb, so that the name of the button is a sentence of its own. */
export const passwordInputMessages = {
  en: {
    show: 'Show',
    showName: 'Show password',
    hide: 'Hide',
    hideName: 'Hide password',
    visible: 'Your password is visible',
    hidden: 'Your password is hidden',
  },
  cy: {
    show: 'Dangos',
    showName: 'Dangos y cyfrinair',
    hide: 'Cuddio',
    hideName: 'Cuddio’r cyfrinair',
    visible: 'Mae eich cyfrinair i’w weld',
    hidden: 'Mae eich cyfrinair wedi’i guddio',
  },
};
