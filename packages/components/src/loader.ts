/**
 * Loads the script of an element when the page first shows one: for sites that cannot say which they use.
 *
 *     <script type="module" src="/council-kit/1.0.0/council-loader.js" data-council-css="council.css"></script>
 *
 * `data-council-css` also links that style sheet, from the same folder. Linking it yourself is better: the
 * page is then styled before any script arrives.
 */
declare const __COUNCIL_NAMES__: string[];

const waiting = new Map(__COUNCIL_NAMES__.map((name) => [`council-${name}`, `./${name}.js`]));

function load(root: ParentNode): void {
  for (const [tag, file] of waiting) {
    if (!root.querySelector(tag)) continue;
    waiting.delete(tag);
    void import(/* @vite-ignore */ new URL(file, import.meta.url).href);
  }
}

const sheet = document.querySelector<HTMLElement>('script[data-council-css]')?.dataset.councilCss;
if (sheet) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(sheet, import.meta.url).href;
  document.head.append(link);
}

load(document);
const watch = new MutationObserver(() => {
  load(document);
  if (!waiting.size) watch.disconnect();
});
watch.observe(document, { childList: true, subtree: true });
