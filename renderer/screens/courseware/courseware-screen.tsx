/** To be written. */
export function CoursewareScreen() {
  return <p>{''}</p>;
}
