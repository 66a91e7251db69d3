import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from './page.ts';

interface Props {
  strings: Strings;
  /** @returns whether the plan is kept; if not, the reader stays. */
  onSave: () => boolean;
  onGo: () => void;
  onStay: () => void;
}

/** Asked once before a link takes the reader, and with them the answers, away. */
export function Leave({ strings, onSave, onGo, onStay }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="wizard-leave" aria-labelledby="leave-title" onClose={onStay}>
      <h2 id="leave-title">{strings.leave.title}</h2>
      <p>{strings.leave.text}</p>
      <p>{strings.save.lead}</p>
      <p role="status">{failed && strings.save.failed}</p>
      <button type="button" class="button" onClick={() => setFailed(!onSave())}>
        {strings.leave.save}
      </button>
      <button type="button" class="button-quiet" onClick={onGo}>
        {strings.leave.go}
      </button>
      <button type="button" class="button-quiet" onClick={onStay}>
        {strings.leave.stay}
      </button>
    </dialog>
  );
}
