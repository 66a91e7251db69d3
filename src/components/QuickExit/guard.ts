/**
 * Runs before anything is painted: a page that Back brings up after the quick exit stays blank until the page's script
 * goes on to the neutral page. It stands in the page itself, so `public/_headers` names its hash; a test holds the two together.
 */
export const guard =
  "try{if(sessionStorage.left&&performance.getEntriesByType('navigation')[0].type=='back_forward')document.documentElement.style.visibility='hidden'}catch{}";
