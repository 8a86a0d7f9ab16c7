/** Words of the moment at which somebody gets a seat at a table. */
import type { Catalogue } from './language.ts';

const nl = {
  at: 'Je zit aan tafel',
  phone: 'Deze telefoon is van tafel',
  others: (n: number) => (n === 0 ? 'Je bent hier de eerste.' : n === 1 ? 'met 1 ander' : `met ${n} anderen`),
  phoneHow: 'Leg hem in het midden. Jullie antwoorden samen.',
  go: 'Ik zit',
  gone: 'Er zijn geen tafels meer. Blijf gerust zitten.',
};

export const phoneSeated: Catalogue<typeof nl> = {
  nl,
  en: {
    at: 'You sit at table',
    phone: 'This phone belongs to table',
    others: (n) => (n === 0 ? 'You are the first here.' : n === 1 ? 'with 1 other' : `with ${n} others`),
    phoneHow: 'Put it in the middle. You answer together.',
    go: 'I am seated',
    gone: 'There are no tables any more. Just stay where you are.',
  },
};
