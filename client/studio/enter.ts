/**
 * A step of its own before the studio, so that the list of everything the studio loads does not weigh on phones. The preview
 * comes along: a line that is lost in the next moment must not take it away.
 */
export async function enter() {
  const [studio, moving] = await Promise.all([
    import('./Studio.tsx'),
    import('../participant/look/Moving.tsx'),
    import('./preview/Preview.tsx'),
  ]);
  return [studio, moving] as [typeof studio, typeof moving];
}
