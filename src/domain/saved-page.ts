/** What the page of saved things gives its island. `Words` are the strings of `locales/<locale>/saved.json`. */
export interface SavedPageData<Words> {
  locale: string;
  /** Languages that can be kept, with their names in themselves. */
  languages: { locale: string; endonym: string; dir: 'ltr' | 'rtl' }[];
  /** Name of the wizard, where a plan is made. */
  wizard: string;
  strings: Words;
}
