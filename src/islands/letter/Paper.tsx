import { type Values, partsOf } from '../../domain/letter.ts';
import { type Sender, keptIn, letterLines, valueIn } from '../../domain/letter-page.ts';
import type { Page } from './page.ts';

interface Props {
  page: Page;
  sender: Sender;
  values: Values;
  /** Stands in for the paragraphs that the answers call for. */
  children?: preact.ComponentChildren;
}

/** The letter as it goes on paper, in Dutch, with each paragraph in the reader's language under it. */
export function Paper({ page, sender, values, children }: Props) {
  const { frame, strings } = page;
  const letter = letterLines(page, sender, values);
  const abroad = page.tag !== 'nl';
  const own = (text: string) => abroad && <Own page={page}>{text}</Own>;
  return (
    <article class="letter" lang="nl" dir="ltr" translate={false}>
      <Lines class="letter-sender" lines={letter.sender} />
      <Lines class="letter-to" lines={letter.to} />
      <p class="letter-place">{letter.place}</p>
      <p class="letter-subject">
        <strong>{letter.subject[0]}</strong>
      </p>
      {own(page.title)}
      <p>{letter.greeting}</p>
      {own(strings.frame.greeting)}
      {children ??
        keptIn(page, values).map(({ id, kept }, index) => {
          const paragraph = page.paragraphs.find((one) => one.id === id);
          return (
            // A paragraph that says something else is another one: a browser's own translation can then do no harm.
            <div key={`${id} ${letter.paragraphs[index] ?? ''}`} class="letter-paragraph">
              <p>{letter.paragraphs[index]}</p>
              {paragraph?.own && (
                <Own page={page}>
                  {kept.map((one) => (
                    <Filled key={one} page={page} text={`${paragraph.own?.[one] ?? ''} `} values={values} />
                  ))}
                </Own>
              )}
            </div>
          );
        })}
      <p class="letter-closing">{letter.closing}</p>
      <p class="letter-sign">{frame.signature}</p>
      <Lines class="letter-name" lines={letter.signature} />
    </article>
  );
}

function Lines({ class: name, lines }: { class: string; lines: readonly string[] }) {
  return (
    <p class={name}>
      {lines
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          <span key={index}>{line}</span>
        ))}
    </p>
  );
}

/** A line in the reader's language under the Dutch. */
export function Own({ page, children }: { page: Page; children: preact.ComponentChildren }) {
  return (
    <p class="letter-own no-print" lang={page.tag} dir={page.dir}>
      {children}
    </p>
  );
}

/** A sentence in the reader's language; what is put in stands apart, so that it keeps its own direction. */
export function Filled({ page, text, values }: { page: Page; text: string; values: Values }) {
  const valueOf = valueIn(page.tag, page, values);
  return (
    <>
      {partsOf(text).map((part, index) =>
        'words' in part ? (
          part.words
        ) : (
          <bdi key={index} lang={part.name in page.laws ? 'nl' : undefined}>
            {valueOf(part.name)}
          </bdi>
        ),
      )}
    </>
  );
}

/** Labels of what a letter cannot do without and that is still open. */
export function missingIn(page: Page, sender: Sender, values: Values): string[] {
  const { form } = page.strings;
  const open = (label: string, value: string | undefined) => ((value ?? '').trim() === '' ? [label] : []);
  return [
    ...page.fields.filter((field) => field.needed).flatMap((field) => open(field.label, values[field.id])),
    ...(page.recipients && sender.recipient !== 'other' ? open(form.municipality, sender.recipient) : open(form.toName, sender.toName)),
    ...open(form.name, sender.name),
    ...open(form.town, sender.town),
    ...open(form.date, sender.date),
  ];
}

/** What is still open, said once. */
export function Missing({ page, sender, values }: Props) {
  const fields = missingIn(page, sender, values);
  if (fields.length === 0) return null;
  return (
    <>
      <p>{page.strings.paper.missing}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </>
  );
}
