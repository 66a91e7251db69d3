import type { Page } from './page.ts';

/** The numbers that every result carries. */
export function Numbers({ page }: { page: Page }) {
  return (
    <section class="plan-numbers">
      <h2>{page.strings.plan.always}</h2>
      <ul>
        {page.always.map(({ name, number, href }) => (
          <li key={number}>
            <bdi lang="nl" dir="ltr" translate={false}>
              {name}
            </bdi>{' '}
            <a class="tel" href={href}>
              <bdi dir="ltr">{number}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
