import type strings from '../../../locales/nl/desk.json';
import type { ClockPageData } from '../../domain/clock.ts';

export type Strings = (typeof strings)['clock'];
export type PageData = ClockPageData<Strings>;

const hide = (selector: string, isHidden: (of: DOMStringMap) => boolean) => {
  for (const element of document.querySelectorAll<HTMLElement>(`.clock ${selector}`)) element.hidden = isHidden(element.dataset);
};

/** Leaves of the page what goes with a phase and a municipality; without a phase all of them, and the desks for `need`. */
export function showOnly(phase: PageData['phases'][number] | undefined, need: string, municipality: string, isToday: boolean): void {
  hide('[data-phase]', (of) => phase !== undefined && of['phase'] !== phase.id);
  hide('[data-need]', (of) => of['need'] !== need);
  hide('[data-municipality]', (of) => municipality !== '' && of['municipality'] !== municipality);
  hide('[data-elsewhere]', () => municipality !== '');
  hide('[data-sheet]', () => phase === undefined);
  // On the day itself that comes first; before it, what to do today.
  document.querySelector('.clock')?.classList.toggle('clock-now', isToday);
  // The print is of one phase, beside its Dutch.
  document.querySelector('.clock')?.classList.toggle('clock-sheet', phase !== undefined);
}
