/** What of a course could be frozen now, and what stands in the way of the rest; counts. */
export interface LeftOver {
  /** Positions with a free seat at which no list waits, and those seats. */
  readonly positions: number;
  readonly seats: number;
  /** Those of the positions for which no list has been made yet. */
  readonly unlisted: number;
  /** People of the pool who have agreed to nothing. */
  readonly people: number;
  /** Positions whose list is with the company, which owes answers. */
  readonly withCompany: number;
  /** Positions whose company has answered for everybody and keeps some in its order: they go before a new list. */
  readonly inReserve: number;
  /** Positions with a free seat whose course has begun: nobody new comes into it. */
  readonly begun: number;
  /** Positions with a free seat whose rounds are used up. */
  readonly usedUp: number;
}

/** A course in which nothing is left. */
export const nothingLeft: LeftOver = { positions: 0, seats: 0, unlisted: 0, people: 0, withCompany: 0, inReserve: 0, begun: 0, usedUp: 0 };
