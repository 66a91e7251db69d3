// The language the browser asks for stands first; nobody is sent anywhere.
const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
const list = document.querySelector('.chooser ul');
for (const language of [...wanted].reverse()) {
  const item = list?.querySelector(`a[lang="${language}"]`)?.parentElement;
  if (item) list?.prepend(item);
}
