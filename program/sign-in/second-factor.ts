/** What the gate knows of a session's second factor. */
export interface FactorFacts {
  readonly isSecondFactorShown: boolean;
  readonly hasSecondFactor: boolean;
  readonly secondFactorAskedSince: Date | null;
}

/** When staff must have set up a second factor; null for whom none is asked. `graceDays` is a setting. */
export function secondFactorDue(facts: FactorFacts, graceDays: number): Date | null {
  if (facts.isSecondFactorShown || facts.hasSecondFactor || facts.secondFactorAskedSince === null) return null;
  return new Date(facts.secondFactorAskedSince.getTime() + graceDays * 86_400_000);
}

/** True once the days of grace are over: nothing of the office opens before a second factor is set up. `now` by the machine's clock. */
export function needsSecondFactor(facts: FactorFacts, graceDays: number, now: Date): boolean {
  const due = secondFactorDue(facts, graceDays);
  return due !== null && due <= now;
}
