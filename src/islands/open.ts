/*
 * Says beside opening hours whether it is open now, by the clock of the Netherlands. Without it the hours stand alone.
 */
import { type Clock, clockTime, daysBetween, dutchClock, openAt } from '../domain/hours.ts';

function show(element: HTMLElement): void {
  const { hours = '', summers = '', say = '' } = element.dataset;
  const now = dutchClock(new Date(), summers);
  // The words come with the page: to ask a slow phone for those of a language takes a quarter of a second.
  const [open = '', opens = '', unknown = '', ...days] = say.split('|');
  const state = openAt(hours, now);
  /** `tomorrow 09:00`, `Monday 09:00`. */
  const when = (clock: Clock) => {
    const ahead = daysBetween(now, clock);
    return `${days[ahead < 2 ? ahead : 2 + clock.getUTCDay()] ?? ''} ${clockTime(clock)}`;
  };
  element.textContent =
    state.now === 'open'
      ? open.replace('{}', clockTime(state.until))
      : state.now === 'unknown'
        ? unknown
        : state.next
          ? opens.replace('{}', when(state.next))
          : '';
  element.dataset['now'] = state.now;
}

const all = () => document.querySelectorAll<HTMLElement>('[data-hours]');

// Told when it comes into view: the directory has more than a hundred.
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
