/** What can be wrong in a deck, as codes; the words for them are in `words.ts`. */
import type * as v from 'valibot';

/** Where: the path of a field, with the index of a card in its list, such as `['stories', 2, 'options', 0, 'label']`. */
export type Place = readonly (string | number)[];

export type ProblemCode =
  | 'unknown-field'
  | 'missing-field'
  | 'not-text'
  | 'not-number'
  | 'not-boolean'
  | 'not-list'
  | 'not-fields'
  | 'not-one-of'
  | 'too-small'
  | 'too-large'
  | 'option-id'
  | 'bad-id'
  | 'bad-colour'
  | 'bad-logo'
  | 'empty'
  | 'too-few'
  | 'too-long'
  | 'too-many'
  | 'double-id'
  | 'one-quality'
  | 'unknown-value'
  | 'story-short'
  | 'story-long'
  | 'explanation-long'
  | 'wrong';

export type Found = {
  readonly place: Place;
  readonly code: ProblemCode;
  /** What the sentence names: a limit, a length, a field, an id. */
  readonly names: Readonly<Record<string, string | number>>;
  /** A card with an error can't be dealt; a warning is advice. */
  readonly weight: 'error' | 'warning';
};

export function found(place: Place, code: ProblemCode, names: Found['names'] = {}, weight: Found['weight'] = 'error'): Found {
  return { place, code, names, weight };
}

/** An issue of the schema as a problem. */
export function foundBySchema(issue: v.BaseIssue<unknown>): Found {
  const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const field = String(place.at(-1) ?? '');
  const limit = bare(issue.expected);
  if (issue.type === 'strict_object' && issue.expected === 'never') return found(place, 'unknown-field', { field });
  if (issue.received === 'undefined') return found(place, 'missing-field', { field });
  switch (issue.type) {
    case 'string':
      return found(place, 'not-text');
    case 'number':
    case 'integer':
      return found(place, 'not-number');
    case 'boolean':
      return found(place, 'not-boolean');
    case 'array':
      return found(place, 'not-list');
    case 'strict_object':
    case 'record':
      return found(place, 'not-fields');
    case 'picklist':
      return found(place, 'not-one-of', {
        received: issue.received.replaceAll('"', ''),
        allowed: (issue.expected ?? '').replaceAll(/["()]/g, '').replaceAll(' |', ','),
      });
    case 'min_value':
      return found(place, 'too-small', { limit });
    case 'max_value':
      return found(place, 'too-large', { limit });
    case 'regex':
      return found(place, REGEX[issue.message] ?? 'bad-id');
    case 'min_length':
      return typeof issue.input === 'string' ? found(place, 'empty') : found(place, 'too-few', { limit });
    case 'max_length':
      return typeof issue.input === 'string'
        ? found(place, 'too-long', { length: issue.received, limit })
        : found(place, 'too-many', { limit });
    default:
      return found(place, 'wrong');
  }
}

const REGEX: Readonly<Record<string, ProblemCode>> = { 'option-id': 'option-id', colour: 'bad-colour', logo: 'bad-logo' };

/** `>=1` without its sign. */
function bare(expected: string | null): string {
  return (expected ?? '').replace(/^[<>=]+/, '');
}
