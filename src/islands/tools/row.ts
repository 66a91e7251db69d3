import type { cacheNames } from '../../domain/offline.ts';
import { share } from './share.ts';
import { button, style, words } from './panel.ts';

/** Only a voice of exactly this language, and one that speaks on the device itself: another would send the text away. */
const voiceOf = (lang: string) => speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === lang);

/** Puts the buttons at the end of a page. */
export async function row(tools: HTMLElement): Promise<void> {
  const strings = await words();
  style();
  const add = (label: string, use: () => unknown) => tools.append(button(label, use));
  add(strings.print, async () => {
    // A letter goes to somebody else. Without the code, when it cannot be had, the paper is still a paper.
    if (!document.querySelector('.letter'))
      await import('./paper.ts').then(({ paper }) => paper(strings.sharing.qrLabel)).catch(() => undefined);
    print();
  });
  add(strings.share, () => share(strings));
  if (tools.dataset['tools'] === 'save') add(strings.save, () => import('./save.ts').then(({ save }) => save(strings)));

  if ('speechSynthesis' in window) {
    const { lang } = document.querySelector<HTMLElement>('main[lang]') ?? document.documentElement;
    const read = button(strings.read, () => import('./read.ts').then((part) => part.read(voiceOf(lang), strings)));
    const offer = () => voiceOf(lang) && tools.prepend(read);
    speechSynthesis.addEventListener?.('voiceschanged', offer);
    offer();
  }
  // Who keeps a language is told when the site is newer than what is kept. Only the type of the name is asked for: the
  // module itself would be a file more at the end of every page.
  const anyLanguage: ReturnType<typeof cacheNames.language> = 'language-';
  if ('caches' in window && (await caches.keys().catch(() => [])).some((name) => name.startsWith(anyLanguage)))
    await (await import('./update.ts')).offer(tools, strings);
}
