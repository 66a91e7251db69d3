/* The page of desk cards works without this: it adds a voice, the Escape key and a button that prints. */
import { dutchVoice } from './voice.ts';

const cards = document.querySelector<HTMLElement>('.cards');
const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;
// By the address and not by `:target`, which a browser sets only after the first run of this script.
const open = () => document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('.say');

const play = document.createElement('button');
play.type = 'button';
play.className = 'say-play';
const name = (key: 'play' | 'stop') => {
  play.textContent = cards?.dataset[key] ?? '';
};

function silence(): void {
  speech?.cancel();
  name('play');
}

/** Puts the one button into the card that is open, if the device can speak Dutch by itself. */
function offer(): void {
  silence();
  play.remove();
  if (speech && dutchVoice(speech.getVoices())) open()?.querySelector('.say-close')?.before(play);
}

play.addEventListener('click', () => {
  const voice = speech && dutchVoice(speech.getVoices());
  if (!voice) return;
  const wasSpeaking = speech.speaking;
  silence();
  if (wasSpeaking) return;
  const sentence = new SpeechSynthesisUtterance(open()?.querySelector('[lang=nl]')?.textContent?.trim() ?? '');
  sentence.voice = voice;
  sentence.lang = voice.lang;
  sentence.rate = 0.9;
  sentence.addEventListener('end', () => name('play'));
  name('stop');
  speech.speak(sentence);
});

offer();
speech?.addEventListener?.('voiceschanged', offer);
addEventListener('hashchange', offer);
addEventListener('pagehide', silence);

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') open()?.querySelector<HTMLElement>('.say-close')?.click();
});

for (const link of document.querySelectorAll<HTMLElement>('[data-print]')) {
  link.hidden = false;
  // The link itself chooses the set; the paper comes after.
  link.addEventListener('click', () => setTimeout(print));
}
