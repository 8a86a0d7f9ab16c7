/** Names of the phases and pictures of a value sort, as the console says them inside a sentence. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar de waardekaarten',
  tips: {
    sort: [
      'Geef rustig de tijd: tien tot vijftien minuten is gewoon.',
      'Loop rond, maar kijk niet mee op telefoons.',
      'Wie vastzit, begint met de kaarten die het minst belangrijk zijn.',
    ],
    result: [
      'Laat het beeld eerst stil staan. Tel tot vijf.',
      'Vraag wat verrast. Vraag niet wie wat legde.',
      'Verschil is geen fout. Vraag wat iemand met een waarde bedoelt.',
    ],
    compare: [
      'Vraag: vallen persoonlijke en professionele waarden samen?',
      'Iedereen ziet de eigen verschuiving op de telefoon. Delen mag, het hoeft niet.',
    ],
  } as Record<string, readonly string[]>,
  sorting: (lens: string | null) => (lens ? `sorteren, ${lens}` : 'sorteren'),
  result: (lens: string | null) => (lens ? `uitkomst, ${lens}` : 'uitkomst'),
  compare: (lenses: string | null) => (lenses ? `brillen vergelijken, ${lenses}` : 'brillen vergelijken'),
  pictures: {
    top: 'de topwaarden',
    divided: 'de verdeelde waarden',
    never: 'wat niemand koos',
    heat: 'de hele verdeling',
    weight: 'de drie kwaliteiten',
    shift: 'de verschuiving',
    earlier: 'de vorige keer ernaast',
  } as Record<string, string>,
  tabs: {
    top: 'Top',
    divided: 'Verdeeld',
    never: 'Niet gekozen',
    heat: 'Verdeling',
    weight: 'Kwaliteiten',
    shift: 'Verschuiving',
    earlier: 'Vorige keer',
  } as Record<string, string>,
};

export const valueSortConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the value cards',
    tips: {
      sort: [
        'Take your time: ten to fifteen minutes is usual.',
        'Walk around, but do not look at phones.',
        'Who is stuck begins with the least important cards.',
      ],
      result: [
        'Let the picture stand still first. Count to five.',
        'Ask what surprises. Do not ask who put what where.',
        'A difference is no mistake. Ask what somebody means by a value.',
      ],
      compare: [
        'Ask: do personal and professional values coincide?',
        'Everybody sees their own shift on the phone. Sharing is welcome, not needed.',
      ],
    },
    sorting: (lens) => (lens ? `sorting, ${lens}` : 'sorting'),
    result: (lens) => (lens ? `result, ${lens}` : 'result'),
    compare: (lenses) => (lenses ? `comparing lenses, ${lenses}` : 'comparing lenses'),
    pictures: {
      top: 'the top values',
      divided: 'the divided values',
      never: 'what nobody chose',
      heat: 'the whole spread',
      weight: 'the three qualities',
      shift: 'the shift',
      earlier: 'last time beside it',
    },
    tabs: {
      top: 'Top',
      divided: 'Divided',
      never: 'Not chosen',
      heat: 'Spread',
      weight: 'Qualities',
      shift: 'Shift',
      earlier: 'Last time',
    },
  },
};
