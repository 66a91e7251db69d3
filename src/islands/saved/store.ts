import { type Saved, noneSaved, readSaved, savedVersion } from '../../domain/saved.ts';

const key = 'saved';
/** Where the wizard kept its plan before there was more to keep. */
const firstKey = 'plan';

/** What is on this device; nothing when there is none, or it cannot be read. */
export function load(): Saved {
  try {
    const reading = readSaved(localStorage.getItem(key) ?? localStorage.getItem(firstKey) ?? 'null');
    return reading.ok ? reading.saved : noneSaved();
  } catch {
    return noneSaved();
  }
}

/** Puts it on this device in place of what was there; nothing left takes the whole entry away. @returns whether that went well. */
export function store(saved: Saved): boolean {
  try {
    if (saved.items.length + saved.appointments.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ ...saved, version: savedVersion }));
    localStorage.removeItem(firstKey);
    return true;
  } catch {
    return false;
  }
}

/** Asks the worker to keep pages for when there is no network; without a worker they are simply not kept. */
export function keepPages(...paths: string[]): void {
  void navigator.serviceWorker?.getRegistration().then((registration) => registration?.active?.postMessage({ type: 'pages', paths }));
}
