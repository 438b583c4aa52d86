import type { PersonalData } from "#program/year/personal-data.ts";

/** Counts alone: nothing here is anybody's. */
export const personalData: readonly PersonalData[] = [];
