/** Gives the reader a file that was made on this page. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // A browser that asks where to put it reads it later.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
