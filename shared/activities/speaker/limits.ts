/** Questions of one person. Without schemas, so that the phone can have the number alone. */
export const MOST_QUESTIONS = 5;
