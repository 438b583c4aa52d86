import type { AudienceDoor } from "#app/audience-frame.tsx";

/** The menu of the screening committee. */
export const committeeDoors: readonly AudienceDoor[] = [{ word: "waiting", path: "committee" }];
