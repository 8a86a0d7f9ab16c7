/** Refusals of the studio in words: what happened, that nothing is lost, and what to do. */
import type { StudioRefusalCode } from '../../shared/protocol/studio.ts';
import type { Catalogue } from './language.ts';

export const studioRefusals: Catalogue<Readonly<Record<StudioRefusalCode, string>>> = {
  nl: {
    'no-such-deck': 'Deze set is er niet meer, of de link is ingetrokken. Vraag degene van wie je hem kreeg om een nieuwe link.',
    'deck-read-only': 'Met deze link kun je kijken, maar niet schrijven. Vraag om een link om te bewerken, of maak een kopie.',
    'deck-invalid': 'Deze set konden we niet bewaren zoals hij is. Je werk staat nog op dit toestel.',
    'access-needed': 'Een nieuwe set maken kan hier met een code of na inloggen. Probeer het opnieuw als je die hebt. Er is niets weg.',
    'too-many-decks': 'Er zijn vanaf dit netwerk net veel sets gemaakt. Wacht een minuut en probeer het opnieuw.',
    'file-not-read':
      'Dit bestand konden we niet lezen. Bewaar het als .xlsx, .csv, .yaml of .json en probeer het opnieuw. Er is niets veranderd.',
    'file-too-large': 'Dit bestand is te groot. Verdeel het over twee bestanden en haal ze na elkaar binnen. Er is niets veranderd.',
    'file-too-slow': 'Dit bestand kost te veel tijd om te lezen. Verdeel het over twee bestanden. Er is niets veranderd.',
    malformed: 'Dit konden we niet lezen. Laad de pagina opnieuw; je werk staat nog op dit toestel.',
    'too-fast': 'Dat ging even te snel. We proberen het zo opnieuw; er is niets weg.',
    busy: 'Even geen verbinding. Er is niets weg; probeer het zo opnieuw.',
    'not-saved': 'Bewaren lukt nu niet. Je werk staat op dit toestel; we proberen het opnieuw.',
  },
  en: {
    'no-such-deck': 'This deck is gone, or the link was withdrawn. Ask whoever gave it to you for a new link.',
    'deck-read-only': 'With this link you can look but not write. Ask for a link to edit, or make a copy.',
    'deck-invalid': 'We could not save this deck as it is. Your work is still on this device.',
    'access-needed': 'Making a new deck takes a code or a login here. Try again once you have one. Nothing is lost.',
    'too-many-decks': 'Many decks were just made from this network. Wait a minute and try again.',
    'file-not-read': 'We could not read this file. Save it as .xlsx, .csv, .yaml or .json and try again. Nothing has changed.',
    'file-too-large': 'This file is too large. Split it in two and bring them in one after the other. Nothing has changed.',
    'file-too-slow': 'This file takes too long to read. Split it in two. Nothing has changed.',
    malformed: 'We could not read this. Reload the page; your work is still on this device.',
    'too-fast': 'That went a bit fast. We try again in a moment; nothing is lost.',
    busy: 'No connection for a moment. Nothing is lost; try again shortly.',
    'not-saved': 'Saving does not work right now. Your work is on this device; we try again.',
  },
};
