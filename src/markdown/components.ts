import Amounts from '../components/Amounts/Amounts.astro';
import Block from '../components/Block/Block.astro';
import Bring from '../components/Block/Bring.astro';
import Decides from '../components/Block/Decides.astro';
import Phase from '../components/Block/Phase.astro';
import Short from '../components/Block/Short.astro';
import Steps from '../components/Block/Steps.astro';
import Note from '../components/Callout/Note.astro';
import Warning from '../components/Callout/Warning.astro';
import Contact from '../components/ContactBlock/ContactBlock.astro';
import Desks from '../components/Desks/Desks.astro';
import Fact from '../components/Fact/Fact.astro';
import Help from '../components/Help/Help.astro';
import LocalLink from '../components/LocalLink/LocalLink.astro';
import Name from '../components/Name/Name.astro';
import Nl from '../components/Nl/Nl.astro';
import Phone from '../components/Phone/Phone.astro';
import Word from '../components/Word/Word.astro';

/** What an author may write in the MDX of a topic; `checks` knows the same names (src/schema/tags.ts). */
export const components = {
  a: LocalLink,
  Amounts,
  Bring,
  Contact,
  Decides,
  Desks,
  Fact,
  Help,
  Name,
  Nl,
  Note,
  Phase,
  Phone,
  Section: Block,
  Short,
  Steps,
  Warning,
  Word,
};
