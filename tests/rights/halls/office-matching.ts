import { desk } from "./door.ts";
import type { Doors } from "./door.ts";

export const officeMatchingDoors: Doors = {
  "/:language/office/companies": { enters: desk("screener", "matcher") },
  "/:language/office/company-claims": { enters: desk("matcher") },
  "/:language/office/companies/:companyApplicationId": {
    enters: desk("screener", "matcher"),
    records: ({ mine, others }) => ({
      mine: `office/companies/${mine.made.place.companyApplicationId}`,
      others: `office/companies/${others.made.place.companyApplicationId}`,
    }),
  },
  "/:language/office/positions": { enters: desk("matcher") },
  "/:language/office/positions/:positionId": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/positions/${mine.internship.positionId}`,
      others: `office/positions/${others.internship.positionId}`,
    }),
  },
  // A round is shown on the page of its position.
  "/:language/office/recommendations/:recommendationId": {
    enters: desk("matcher"),
    answers: 303,
    records: ({ mine, others }) => ({
      mine: `office/recommendations/${mine.made.match.recommendationId}`,
      others: `office/recommendations/${others.made.match.recommendationId}`,
    }),
  },
  "/:language/office/markets": { enters: desk("matcher") },
  "/:language/office/markets/settings": { enters: desk("matcher") },
  "/:language/office/markets/:snapshotId": {
    enters: desk("matcher"),
    records: ({ marketId }) => ({ mine: `office/markets/${marketId}`, others: `office/markets/${marketId}` }),
  },
  "/:language/office/markets/:snapshotId/comparison": {
    enters: desk("matcher"),
    records: ({ marketId }) => ({ mine: `office/markets/${marketId}/comparison`, others: `office/markets/${marketId}/comparison` }),
  },
  "/:language/office/runs/:runId": {
    enters: desk("matcher"),
    records: ({ runId }) => ({ mine: `office/runs/${runId}`, others: `office/runs/${runId}` }),
  },
  "/:language/office/runs/:runId/approval": {
    enters: desk("matcher"),
    records: ({ runId }) => ({ mine: `office/runs/${runId}/approval`, others: `office/runs/${runId}/approval` }),
  },
  "/:language/office/runs/:runId/publication": {
    enters: desk("matcher"),
    records: ({ runId }) => ({ mine: `office/runs/${runId}/publication`, others: `office/runs/${runId}/publication` }),
  },
  "/:language/office/runs/:runId/people/:applicationId": {
    enters: desk("matcher"),
    records: ({ runId, inMarketId }) => ({
      mine: `office/runs/${runId}/people/${inMarketId}`,
      others: `office/runs/${runId}/people/${inMarketId}`,
    }),
  },
  "/:language/office/matches": { enters: desk("matcher") },
  "/:language/office/matches/minutes": { enters: desk("matcher") },
  "/:language/office/matches/:matchId/change": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/matches/${mine.internship.matchId}/change`,
      others: `office/matches/${others.internship.matchId}/change`,
    }),
  },
  "/:language/office/matches/:matchId/confirmation": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/matches/${mine.internship.matchId}/confirmation`,
      others: `office/matches/${others.internship.matchId}/confirmation`,
    }),
  },
  "/:language/office/matches/:matchId": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/matches/${mine.internship.matchId}`,
      others: `office/matches/${others.internship.matchId}`,
    }),
  },
};
