/** A step of its own before the studio, so that the list of everything the studio loads does not weigh on phones. */
export function enter() {
  return Promise.all([import('./Studio.tsx'), import('../participant/look/Moving.tsx')]);
}
