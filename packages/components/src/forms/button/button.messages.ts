export const buttonMessages = {
  en: { sending: 'Sending. Please wait.' },
  cy: { sending: 'Wrthi’n anfon. Arhoswch.' },
};
