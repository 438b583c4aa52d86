import { every, all, readsAll, my, ours, beforeCommittee, keyed, offeredToMe } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const roundColumns = "id fiscal_year position_id company_id round state sent_at answer_by";

export const locked: RightsOfTables = {
  recommendations: {
    jip_company: {
      reads: { rows: "company_id = :company and state <> 'proposed'", columns: roundColumns },
      writesOver: { rows: "company_id = :company and state = 'sent' and :leads", columns: "state", states: "sent>answered" },
    },
    jip_committee: { reads: { rows: keyed(beforeCommittee, "recommendation_id = it.id"), columns: roundColumns } },
    jip_office: all,
    jip_system: { reads: every, writesOver: { rows: "state = 'sent'", columns: "state" } },
  },
  // Markets and their runs are the office's; each line is written in the name of whoever does it, and a seed is read by nobody.
  market_lotteries: {
    jip_office: {
      reads: { rows: "true", columns: "id fiscal_year commitment committed_by committed_at" },
      adds: { rows: "committed_by = :account" },
    },
    jip_system: readsAll,
  },
  market_snapshots: { jip_office: { reads: every, adds: { rows: "frozen_by = :account" } }, jip_system: readsAll },
  market_snapshot_positions: { jip_office: { reads: every, adds: every } },
  market_snapshot_people: { jip_office: { reads: every, adds: every } },
  market_runs: {
    jip_office: {
      reads: every,
      writesOver: {
        rows: "state <> 'done'",
        columns: "state alive_at engine result_fingerprint summary milliseconds problem step",
        states: "",
      },
      adds: { rows: "made_by = :account" },
    },
    jip_system: readsAll,
  },
  market_run_results: { jip_office: { reads: every, adds: every } },
  market_run_approvals: { jip_office: { reads: every, adds: { rows: "account_id = :account" } } },
  market_run_approval_requests: { jip_office: { reads: every, adds: { rows: "asked_by = :account" } } },
  committee_sittings: { jip_committee: { reads: every, adds: { rows: "held_by = :account" } }, jip_office: readsAll },
  market_publications: { jip_office: { reads: every, adds: { rows: "published_by = :account" } }, jip_system: readsAll },
  recommendation_overrides: { jip_office: { ...all, takesAway: every }, jip_system: readsAll },
  matches: {
    jip_intern: {
      reads: {
        rows: `account_id = :account and ${offeredToMe}`,
        columns:
          "id recommendation_id position_id company_id application_id course_application_id account_id fiscal_year course state state_since host_agreed_at offered_at offer_answer_by intern_agreed_at intern_declined_reason terms_version confirmed_at cancelled_at version intern_declined_note person_rank is_reserve cancelled_by_side superseded_because",
      },
      writesOver: {
        rows: "account_id = :account and state = 'intern_offered'",
        columns: "state state_since intern_agreed_at intern_declined_reason terms_version version intern_declined_note person_rank",
        states:
          "intern_offered>agreed intern_offered>committee_pending intern_offered>intern_accepted intern_offered>intern_declined intern_offered>superseded",
      },
    },
    jip_company: {
      reads: {
        rows: "company_id = :company and state <> 'proposed'",
        columns:
          "id recommendation_id position_id company_id application_id course_application_id account_id fiscal_year course place_in_list state state_since viewed_at host_agreed_by host_agreed_at host_declined_reason host_declined_note offered_at offer_answer_by intern_agreed_at terms_version confirmed_at cancelled_by_side superseded_because cancelled_at version is_reserve host_terms_version host_rank host_ranked_at",
      },
      writesOver: {
        rows: "company_id = :company and :leads and state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted')",
        columns:
          "state state_since viewed_at host_agreed_by host_agreed_at host_declined_reason host_declined_note offered_at offer_answer_by terms_version version host_terms_version host_rank host_ranked_by host_ranked_at",
        states:
          "interview_requested>host_accepted interview_requested>host_declined interview_requested>intern_offered interview_requested>interviewed interview_requested>viewed viewed>host_accepted viewed>host_declined viewed>intern_offered viewed>interview_requested viewed>interviewed",
      },
    },
    jip_committee: {
      reads: { rows: "state = 'committee_pending' or committee_decision is not null" },
      // The state moves only together with who decided: the columns one by one reach nothing.
      writesOver: {
        rows: "state = 'committee_pending'",
        columns: "state state_since committee_decision committee_by committee_at committee_note version",
        states: "",
      },
    },
    jip_reader: {
      reads: {
        rows: "state = 'confirmed'",
        columns: "id position_id company_id application_id course_application_id account_id fiscal_year course state confirmed_at",
      },
    },
    jip_office: { ...all, takesAway: { rows: "state = 'proposed'" } },
    jip_system: {
      reads: every,
      writesOver: {
        rows: "state not in ('confirmed', 'cancelled', 'superseded')",
        columns: "state state_since cancelled_by_side cancelled_at cancelled_reason version",
      },
    },
  },
  match_reasons: {
    jip_intern: { reads: { rows: "account_id = :account and told_at is not null" } },
    jip_office: { ...all, takesAway: every },
    jip_system: readsAll,
  },
  company_interviews: {
    jip_intern: {
      reads: {
        ...my,
        columns:
          "match_id account_id fiscal_year course company_name company_name_en state arranged_by times minutes place asked_at proposed_at answer_by chosen chosen_at person_note version",
      },
      writesOver: {
        rows: "account_id = :account and state = 'proposed'",
        columns: "state chosen chosen_at person_note version",
        states: "proposed>none_fits proposed>set",
      },
    },
    jip_company: {
      ...ours,
      writesOver: {
        rows: "company_id = :company and :leads and state in ('to_arrange', 'proposed', 'set', 'none_fits', 'missed')",
        columns: "state arranged_by times minutes place proposed_at answer_by chosen chosen_at result_note recorded_at version",
        states: "proposed>held proposed>missed proposed>to_arrange",
      },
      adds: {
        rows: "company_id = :company and :leads and exists (select from matches m where m.id = match_id and m.company_id = :company and m.state = 'interview_requested')",
      },
    },
    jip_office: all,
    jip_system: {
      reads: every,
      writesOver: { rows: "state in ('to_arrange', 'proposed', 'set', 'none_fits')", columns: "state version" },
    },
  },
};
