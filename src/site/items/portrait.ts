import type { Portal } from '../../facts/portal.ts';
import { html, type Markup } from '../html.ts';
import { places } from '../light-copies.ts';
import { givenName, type Person } from '../lists/people.ts';
import { lazyPicture } from '../pictures.ts';

/** A person's portrait, or the first letter of the given name on squared paper. */
export function portraitOf(portal: Portal, person: Person): Markup {
  const picture = portal.picture(person, person.data.portrait);
  return picture
    ? lazyPicture(picture, `Chân dung ${person.data.name}`, places.portrait)
    : html`<span class="chu-dau o-ly" aria-hidden="true"><span>${givenName(person.data.name).charAt(0).toLocaleUpperCase('vi')}</span></span>`;
}
