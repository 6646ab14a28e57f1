// Puts values into double braces. Values of people are escaped; HTML of the supplier's own is marked as such.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign]);

/** HTML that may go into a page as it is. */
export const html = (text) => ({ html: text });

/** A placeholder without a value is left empty, and never shown to a resident. */
export const fill = (template, values) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]?.html ?? escape(values[name] ?? ''));
