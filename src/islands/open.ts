/*
 * Says beside opening hours whether it is open now, by the clock of the Netherlands. Without it the hours stand alone.
 */
import { type Clock, clockTime, daysBetween, dutchClock, openAt } from '../domain/hours.ts';

/** `tomorrow 09:00`, `Monday 09:00`, in the language of the text. */
function when(clock: Clock, now: Clock, language: string): string {
  const ahead = daysBetween(now, clock);
  const name =
    ahead < 2
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(ahead, 'day')
      : clock.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
  return `${name} ${clockTime(clock)}`;
}

function show(element: HTMLElement): void {
  const now = dutchClock(new Date());
  const { hours = '', say = '' } = element.dataset;
  const [open = '', opens = '', unknown = ''] = say.split('|');
  const state = openAt(hours, now);
  const language = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  element.textContent =
    state.now === 'open'
      ? open.replace('{}', clockTime(state.until))
      : state.now === 'unknown'
        ? unknown
        : state.next
          ? opens.replace('{}', when(state.next, now, language))
          : '';
  element.dataset['now'] = state.now;
}

const all = () => document.querySelectorAll<HTMLElement>('[data-hours]');

// Told when it comes into view: a time in another zone, in words, takes a slow phone a quarter of a second.
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) show(target as HTMLElement);
});
const watch = () =>
  all().forEach((element) => {
    near.unobserve(element);
    near.observe(element);
  });
watch();
// A page left open overnight tells the truth when the reader comes back to it.
document.addEventListener('visibilitychange', watch);
// The filter of the directory asks for all of them.
addEventListener('hours', () => all().forEach(show));
