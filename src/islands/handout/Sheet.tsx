import type { ComponentChildren } from 'preact';
import type { Choice, HandoutService } from '../../domain/handout.ts';
import { qrPath } from '../../domain/qr.ts';
import { dayInWords, fill } from '../../i18n/in-words.ts';
import { likelyToday } from '../today.ts';
import type { Data } from './page.ts';

interface Props {
  title: string;
  siteName: string;
  choice: Choice;
  client: Data;
  dutch: Data;
}

/** The sheet to hand over: what the client reads, and beside it the Dutch for who helps. */
export function Sheet({ title, siteName, choice, client, dutch }: Props) {
  const languages = client.tag === dutch.tag ? [dutch] : [client, dutch];
  const helpers = choice.topics.flatMap((id) => dutch.topics[id]?.help ?? []);
  const services = [...new Set([...choice.services, ...helpers])];
  return (
    <section class="sheet" aria-label={title} data-handout={client.tag}>
      <p class="sheet-head">
        <strong>{siteName}</strong>
        {languages.map(({ tag, dir, strings, builtOn }) => (
          <span key={tag} lang={tag} dir={dir}>
            {fill(strings.made, { day: dayInWords(likelyToday(builtOn), tag) })}
          </span>
        ))}
      </p>
      {choice.topics.map((id) => (
        <Topic key={id} id={id} languages={languages} />
      ))}
      {services.map((id) => (
        <Service key={id} id={id} languages={languages} />
      ))}
    </section>
  );
}

/** The same in each language, side by side. */
function Beside({ languages, children }: { languages: readonly Data[]; children: (data: Data) => ComponentChildren }) {
  return (
    <div class="sheet-beside">
      {languages.map((data) => (
        <div key={data.tag} lang={data.tag} dir={data.dir}>
          {children(data)}
        </div>
      ))}
    </div>
  );
}

function Topic({ id, languages }: { id: string; languages: readonly Data[] }) {
  return (
    <article class="sheet-topic" data-topic={id}>
      <Beside languages={languages}>
        {({ tag, topics, strings }) => {
          const topic = topics[id];
          if (!topic) return <p>{strings.untranslated}</p>;
          return (
            <>
              <h3>{topic.title}</h3>
              <p>{topic.summary}</p>
              <h4>{strings.steps}</h4>
              <ol>
                {topic.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <h4>{strings.say}</h4>
              <ul>
                {topic.say.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              {tag === languages[0]?.tag && <Code address={topic.address} label={strings.scan} />}
            </>
          );
        }}
      </Beside>
    </article>
  );
}

function Code({ address, label }: { address: string; label: string }) {
  const { size, path } = qrPath(address);
  return (
    <p class="sheet-code">
      <svg
        class="qr"
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        role="img"
        aria-label={label}
        data-qr={address}
        shape-rendering="crispEdges"
      >
        <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <span>
        {label}
        <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
      </span>
    </p>
  );
}

function Service({ id, languages }: { id: string; languages: readonly Data[] }) {
  const first = languages[0]?.services[id];
  if (!first) return null;
  return (
    <article class="sheet-service" data-service={id}>
      <h3 lang="nl" dir="ltr">
        {first.name}
      </h3>
      {first.phones.map(({ number, confirmed, free }) => (
        <p key={number} class="sheet-number">
          <bdi dir="ltr">{number}</bdi>
          {languages.map(({ tag, dir, strings }) => (
            <small key={tag} lang={tag} dir={dir}>
              {[...(free ? [strings.free] : []), ...(confirmed ? [] : [strings.unconfirmed])].join(' · ')}
            </small>
          ))}
        </p>
      ))}
      <Beside languages={languages}>{(data) => <Words data={data} service={data.services[id]} />}</Beside>
    </article>
  );
}

function Words({ data: { strings }, service }: { data: Data; service: HandoutService | undefined }) {
  if (!service) return null;
  return (
    <>
      <p>{service.does}</p>
      {service.phones.length === 0 && <p>{strings.noPhone}</p>}
      {service.places.map(({ place, confirmed }) => (
        <p key={place}>
          {strings.address}:{' '}
          <bdi lang="nl" dir="ltr">
            {place}
          </bdi>
          {!confirmed && ` (${strings.unconfirmed})`}
        </p>
      ))}
      {service.say && (
        <p>
          {strings.say}: <q>{service.say}</q>
        </p>
      )}
      <p>
        <small>{fill(strings.checked, { day: service.checkedOn })}</small>
      </p>
    </>
  );
}
