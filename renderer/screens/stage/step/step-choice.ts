/** Somebody answers a question of the lesson, for himself. */
export type StepChoice = {
  /** Groups the buttons of one question. */
  readonly name: string;
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
};
