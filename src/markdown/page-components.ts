import Call from '../components/Situation/Call.astro';
import Situation from '../components/Situation/Situation.astro';
import When from '../components/Situation/When.astro';
import { components } from './components.ts';

/** What an author may write in the MDX of a page; apart, so that a topic does not carry the style of Hulp nu. */
export const pageComponents = { ...components, Call, Situation, When };
