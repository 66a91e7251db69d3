/*
 * The one small script of every page. Each part only adds to what HTML already does: without it the exit is a link,
 * a word leads to the list of words, and a figure says until when it holds.
 */

const leftKey = 'left';

/** Leaves at once: blanks the page, then replaces it, so that Back does not lead here. */
function leave(): void {
  const exit = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!exit) return;
  document.documentElement.style.visibility = 'hidden';
  dispatchEvent(new Event('leave'));
  document.title = '\u00A0';
  try {
    // The only thing kept without asking, in this tab alone: that the reader fled, so that Back stays away too.
    sessionStorage.setItem(leftKey, '1');
  } catch {
    // Storage is forbidden: the page is replaced all the same.
  }
  location.replace(exit.href);
}

/** After an exit, a page of this site that Back brings up leaves again; opening it anew is the reader's own choice. */
function stayAway(cached: boolean): void {
  try {
    if (sessionStorage.getItem(leftKey) === null) return;
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (cached || entry?.type === 'back_forward') leave();
    else sessionStorage.removeItem(leftKey);
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}
stayAway(false);
addEventListener('pageshow', (event) => {
  if (event.persisted) stayAway(true);
});

// Firefox gives a page that it kept whole the session storage of back then, in which nobody has left: a lock keeps it from
// keeping pages, and Back loads them anew.
if (CSS.supports('-moz-appearance', 'none')) void navigator.locks?.request('open', { mode: 'shared' }, () => new Promise(() => {}));

/** Where a tap lands: always on an element. */
const at = (event: Event) => event.target as Element;

document.addEventListener('click', (event) => {
  if (!at(event).closest('[data-quick-exit]')) return;
  event.preventDefault();
  leave();
});

// Shift three times within two seconds leaves too.
let presses: number[] = [];
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Shift' || event.repeat) {
    if (event.key !== 'Shift') presses = [];
    return;
  }
  presses = [...presses.filter((time) => event.timeStamp - time < 2000), event.timeStamp];
  if (presses.length === 3) leave();
});

// What is past its last day hides itself on a page that was built before that day. The page gives the moment, because a
// browser takes a slow phone a quarter of a second to tell what day it is elsewhere.
for (const element of document.querySelectorAll<HTMLElement>('[data-ends]')) {
  element.hidden = Date.now() >= Number(element.dataset['ends']);
}

// An official word explains itself where it stands.
document.addEventListener('click', (event) => {
  const word = at(event).closest<HTMLAnchorElement>('a[data-explain]');
  if (!word || !('showPopover' in word) || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  document.querySelector('.word-popover')?.remove();
  const box = document.createElement('div');
  box.className = 'word-popover';
  box.popover = 'auto';
  const text = document.createElement('p');
  text.textContent = word.dataset['explain'] ?? '';
  const link = document.createElement('a');
  link.href = word.href;
  link.innerHTML = word.innerHTML;
  box.append(text, link);
  word.after(box);
  box.showPopover();
  link.focus();
  box.addEventListener('toggle', (toggled) => {
    // A box that made room for the next one keeps its hands off the focus.
    if ((toggled as ToggleEvent).newState === 'closed' && box.isConnected) word.focus();
  });
});

// A link into a closed block opens it; paper shows every block.
function openTarget(): void {
  let id = '';
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    // Somebody mangled the address: it leads to the page, and no further.
  }
  const block = document.getElementById(id)?.closest('details');
  if (block) block.open = true;
}
openTarget();
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
  for (const block of document.querySelectorAll<HTMLDetailsElement>('main details')) block.open = true;
});

// A tap outside the list of languages closes it.
document.addEventListener('click', (event) => {
  const languages = document.querySelector<HTMLDetailsElement>('.langs[open]');
  if (languages && !languages.contains(at(event))) languages.open = false;
});
document.addEventListener('keydown', (event) => {
  const languages = document.querySelector<HTMLDetailsElement>('.langs[open]');
  if (languages && event.key === 'Escape') {
    languages.open = false;
    languages.querySelector('summary')?.focus();
  }
});

// What the reader may do with a page (read aloud, share, save) is fetched when they come near its end, and not before.
function watchTools(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) {
    new IntersectionObserver(
      (entries, watcher) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void import('./tools/row.ts').then((part) => part.row(tools));
      },
      { rootMargin: '100%' },
    ).observe(tools);
  }
}
watchTools();
// A page that turns into another language brings an end of its own.
addEventListener('language', watchTools);

// Once the page stands, the worker that keeps Hulp nu for when there is no network; it learns nothing about the reader.
if (isSecureContext) addEventListener('load', () => void navigator.serviceWorker?.register('/sw.js').catch(() => undefined));
