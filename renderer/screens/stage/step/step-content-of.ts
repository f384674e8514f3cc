import type { StepContent } from '#core/lesson/steps/lesson-step';

/** What a step of one kind shows. */
export type StepContentOf<Kind extends StepContent['kind']> = Extract<StepContent, { readonly kind: Kind }>;
