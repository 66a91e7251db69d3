/** Line icons on a 24 px grid, one stroke width, drawn for this site. Paths only: the component adds the frame. */
export const icons = {
  wonen: '<path d="M4 11 12 4l8 7"/><path d="M6 10v10h12V10"/><path d="M10 20v-6h4v6"/>',
  geld: '<path d="M17 7a6 6 0 1 0 0 10"/><path d="M5 10.5h8M5 13.5h7"/>',
  zorg: '<path d="M12 20s-7-4.6-7-9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.4c0 5-7 9.6-7 9.6Z"/><path d="M9 12h2l1-2 1 4 1-2h1"/>',
  'werk-en-dag': '<path d="M4 8h16v11H4z"/><path d="M9 8V5h6v3M4 13h16"/>',
  mensen:
    '<circle cx="9" cy="8" r="3"/><path d="M3.5 19a5.5 5.5 0 0 1 11 0"/><circle cx="17" cy="9.5" r="2.3"/><path d="M16.5 14.2A4.5 4.5 0 0 1 21 18.6"/>',
  rechten: '<path d="M6 4h9l4 4v12H6z"/><path d="M14.5 4v4.5H19M9 12.5h7M9 16h5"/>',
  jongeren: '<path d="M12 3.5 14.3 9l6 .5-4.6 3.9 1.4 5.8L12 16l-5.1 3.2 1.4-5.8L3.7 9.5l6-.5z"/>',
  urgent: '<path d="M12 4 21 19.5H3z"/><path d="M12 10v4.5M12 17v.2"/>',
  phone: '<path d="M6 4h4l1.5 4.5L9 10.5a11 11 0 0 0 4.5 4.5l2-2.5L20 14v4a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4 6.2 2 2 0 0 1 6 4Z"/>',
  search: '<circle cx="11" cy="11" r="6"/><path d="m20 20-4.5-4.5"/>',
  language:
    '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.6 2.4 3.8 5.2 3.8 8.5s-1.2 6.1-3.8 8.5c-2.6-2.4-3.8-5.2-3.8-8.5s1.2-6.1 3.8-8.5Z"/>',
  exit: '<path d="M13 5H5v14h8"/><path d="M10 12h10m-4-4 4 4-4 4"/>',
  saved: '<path d="M7 4h10v16l-5-4.5L7 20z"/>',
  place: '<path d="M12 21s-6.5-6-6.5-10.8a6.5 6.5 0 0 1 13 0C18.5 15 12 21 12 21Z"/><circle cx="12" cy="10" r="2.3"/>',
  web: '<path d="M10 6H5v13h13v-5"/><path d="M13 5h6v6M19 5l-8.5 8.5"/>',
  mail: '<path d="M4 6h16v12H4z"/><path d="m4 7 8 6 8-6"/>',
  message: '<path d="M4 5h16v11h-8l-4.5 4v-4H4z"/>',
  question: '<circle cx="12" cy="12" r="8.5"/><path d="M9.7 9.8a2.4 2.4 0 1 1 3.5 2.1c-.8.5-1.2 1-1.2 1.9M12 16.6v.2"/>',
  next: '<path d="m9 5 7 7-7 7"/>',
} as const;

export type IconName = keyof typeof icons;
