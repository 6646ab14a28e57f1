import { tokenCookie } from '../token.js';

/** Whose report a request is about. */
export const { tokenOf, giveToken, takeToken } = tokenCookie('northshire-report');
