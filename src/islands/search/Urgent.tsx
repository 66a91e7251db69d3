import type { UrgentSituation } from '../../domain/search/model.ts';
import type { PageData } from './page.ts';

interface Props {
  page: PageData;
  situation: UrgentSituation;
}

/** Whom to call now: above every result. */
export function Urgent({ page: { locale, strings }, situation }: Props) {
  return (
    <section class="search-urgent" data-search-urgent={situation.id} aria-label={strings.urgent.title}>
      <h2>{strings.urgent.title}</h2>
      <ul>
        {situation.contacts.map(({ name, number, href, text, confirmed }) => (
          <li key={number}>
            <a class="search-call" href={href}>
              <bdi dir="ltr">{number}</bdi>
              <span>
                <bdi lang="nl" dir="ltr" translate={false}>
                  {name}
                </bdi>
              </span>
            </a>
            <span>{text}</span>
            {!confirmed && <small>{strings.unconfirmed}</small>}
          </li>
        ))}
      </ul>
      {situation.desks.length > 0 && (
        <p>
          {strings.urgent.desks}{' '}
          {situation.desks.map(({ name, number, href, confirmed }) => (
            <span class="search-desk" key={name}>
              <bdi lang="nl" dir="ltr" translate={false}>
                {name}
              </bdi>{' '}
              <a class="tel" href={href}>
                <bdi dir="ltr">{number}</bdi>
              </a>
              {!confirmed && <small> {strings.unconfirmed}</small>}
            </span>
          ))}
        </p>
      )}
      {situation.note && <p>{strings.urgent[situation.note]}</p>}
      <p>
        {strings.urgent.more} <a href={`/${locale}/${situation.path}`}>{situation.title}</a>
      </p>
    </section>
  );
}
