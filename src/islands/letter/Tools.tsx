import { useState } from 'preact/hooks';
import { type PlainLetter, mailAddress, plainText } from '../../domain/letter.ts';
import { download } from '../download.ts';
import type { Page } from './page.ts';

interface Props {
  page: Page;
  letter: PlainLetter;
  onErase: () => void;
}

/** What can be done with the letter. Nothing leaves the device but by the reader's own hand. */
export function Tools({ page, letter, onErase }: Props) {
  const { tools } = page.strings;
  const [said, setSaid] = useState('');
  const text = plainText(letter);
  return (
    <div class="letter-tools no-print">
      <button type="button" class="button" onClick={() => print()}>
        {tools.print}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error());
          done.then(
            () => setSaid(tools.copied),
            () => setSaid(tools.notCopied),
          );
        }}
      >
        {tools.copy}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => download(`${page.id}.txt`, 'text/plain', `${text.replaceAll('\n', '\r\n')}\r\n`)}
      >
        {tools.save}
      </button>
      <a class="button-quiet" href={mailAddress(page.subject, text)}>
        {tools.mail}
      </a>
      <p>{tools.mailNote}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          onErase();
          setSaid(tools.erased);
        }}
      >
        {tools.erase}
      </button>
      <p role="status">
        <span key={said}>{said}</span>
      </p>
    </div>
  );
}
