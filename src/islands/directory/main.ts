/*
 * The filter of the directory. The cards are those of the page: it hides what does not fit and shows it again. Choices
 * live in the fragment alone, which never leaves the device.
 */
import { type Card, type Filter, fits, fold, noFilter, readFilter, writeFilter } from '../../domain/directory-filter.ts';

const filter = document.querySelector<HTMLElement>('[data-filter]');
const list = document.querySelector<HTMLElement>('[data-list]');
if (filter && list) start(filter, list);

function start(form: HTMLElement, page: HTMLElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-key]')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
  const output = form.querySelector('output') as HTMLOutputElement;
  const clear = form.querySelector('[data-clear]') as HTMLButtonElement;
  const cards = [...page.querySelectorAll<HTMLElement>('.card')].map((element) => ({ element, ...cardOf(element) }));

  const chosen = () => {
    const filter: Filter = { ...noFilter };
    for (const field of fields) {
      const ticked = field.type !== 'checkbox' || (field as HTMLInputElement).checked;
      filter[field.dataset['key'] as keyof Filter] = ticked ? field.value.trim() : '';
    }
    return filter;
  };

  const apply = (filter: Filter) => {
    let count = 0;
    let unknown = 0;
    if (filter.open) dispatchEvent(new Event('hours'));
    for (const { element, isOpen, ...card } of cards) {
      const fit = fits({ ...card, open: isOpen() }, filter);
      element.hidden = fit !== true;
      if (fit === true) count++;
      if (fit === 'unknown') unknown++;
    }
    for (const group of groups) group.hidden = !group.querySelector('.card:not([hidden])');
    // The chosen subject stands first.
    page.append(...groups);
    const first = groups.find((group) => group.dataset['group'] === filter.section);
    if (first) page.prepend(first);
    const { none = '' } = output.dataset;
    output.textContent = [
      count > 0 ? plural(output.dataset['count'], count) : none,
      ...(unknown > 0 ? [plural(output.dataset['hoursUnknown'], unknown)] : []),
    ].join(' · ');
    clear.hidden = writeFilter(filter) === '';
  };

  const set = (filter: Filter) => {
    for (const field of fields) {
      const value = filter[field.dataset['key'] as keyof Filter];
      if (field.type === 'checkbox') (field as HTMLInputElement).checked = value !== '';
      else field.value = value;
      // A choice that this list does not know is none.
      if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
      // A choice that a link brings is in view.
      if (value !== '') field.closest('details')?.toggleAttribute('open', true);
    }
  };

  const write = () => {
    const filter = chosen();
    const fragment = writeFilter(filter);
    history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname);
    apply(filter);
  };
  form.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement;
    if (field.matches('[data-short-list]')) page.toggleAttribute('data-short', field.checked);
    else write();
  });
  clear.addEventListener('click', () => {
    set(noFilter);
    write();
    fields[0]?.focus();
  });
  addEventListener('hashchange', () => {
    const filter = readFilter(location.hash);
    // A link to a heading leaves the choices as they are.
    if (!filter && location.hash) return;
    set(filter ?? noFilter);
    apply(chosen());
  });
  // Where there is room the style shows every choice from the start; the block then is open too.
  form.querySelector('details')?.toggleAttribute('open', matchMedia('(width >= 48em)').matches);
  // A browser may have kept what was ticked before a reload: the fragment alone counts.
  const filter = readFilter(location.hash);
  set(filter ?? noFilter);
  if (filter) apply(chosen());
  page.toggleAttribute('data-short', form.querySelector<HTMLInputElement>('[data-short-list]')?.checked);
}

/** What a card of the page says about itself; whether it is open, another script finds out and may change. */
function cardOf(element: HTMLElement): Omit<Card, 'open'> & { isOpen: () => boolean | undefined } {
  const values = (name: string) => (element.dataset[name] ?? '').split(' ').filter(Boolean);
  const hours = element.querySelector<HTMLElement>('[data-now], [data-hours]');
  return {
    sections: values('sections'),
    where: values('where'),
    groups: values('groups'),
    ways: values('ways'),
    words: fold(`${element.dataset['words'] ?? ''} ${element.textContent ?? ''}`),
    isOpen: () => {
      const now = hours?.dataset['now'] ?? 'unknown';
      return now === 'unknown' ? undefined : now === 'open';
    },
  };
}

/** A sentence with a number, from the forms that the page gives. */
function plural(forms = '{}', count: number): string {
  const sentences = JSON.parse(forms) as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (sentences[form] ?? sentences['other'] ?? '').replace('{}', String(count));
}
