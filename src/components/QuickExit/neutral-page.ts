/** Where the quick exit leads: the national weather service, a page that anybody may have open. */
export const neutralPage = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';
