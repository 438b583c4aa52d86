import { everyone } from "./door.ts";
import type { Doors } from "./door.ts";

export const accountsDoors: Doors = {
  "/:language/sign-in": everyone,
  // Without a sealed part there is nothing to type a code for.
  "/:language/sign-in/code": { enters: "anyone", answers: 303 },
  "/:language/sign-in/link/:sealed": {
    enters: "anyone",
    answers: 303,
    records: () => ({ mine: "sign-in/link/made-up", others: "sign-in/link/made-up-too" }),
  },
  // Only a session that owes its second factor has something to show there.
  "/:language/sign-in/second-factor": { enters: "anyone", answers: 303 },
  "/:language/sign-out": { enters: "anyone", answers: 303 },
  "/:language/account": { enters: "signed-in" },
  "/:language/account/email": { enters: "signed-in" },
  "/:language/email-change/:token": {
    enters: "anyone",
    answers: 404,
    records: () => ({ mine: "email-change/made-up", others: "email-change/made-up-too" }),
  },
  "/:language/account/second-factor": { enters: "signed-in" },
  // Whoever has one place only is sent there.
  "/:language/start": { enters: "signed-in" },
  "/:language/start/company": { enters: "signed-in" },
  "/:language/start/answers/:answers": {
    enters: "signed-in",
    answers: 303,
    records: () => ({ mine: "start/answers/nothing-sealed", others: "start/answers/nothing-else" }),
  },
  "/:language/set-up/:token": { ...everyone, records: () => ({ mine: "set-up/made-up", others: "set-up/made-up-too" }) },
  "/:language/invitation/:token": {
    enters: "anyone",
    answers: 404,
    records: () => ({ mine: "invitation/made-up", others: "invitation/made-up-too" }),
  },
};
