import { afterAll } from 'vitest';
import { closeContexts } from './browser.js';

// Every test file gets contexts of its own; the browser stays.
afterAll(closeContexts);
