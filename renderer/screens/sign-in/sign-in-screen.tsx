/** Stands in until this screen is written. */
export function SignInScreen() {
  return <p>sign-in</p>;
}
