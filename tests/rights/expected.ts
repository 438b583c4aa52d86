import type { DatabaseRole } from "#platform/database.server.ts";

/**
 * What a role may do with a table; what is not said it may not. Rows are named by a condition on them, in which `:account` and `:company`
 * are whoever asks. Columns are "*" (all) or named one by one.
 */
export interface Rights {
  readonly reads?: Rows;
  readonly writesOver?: Rows & {
    /** State by state, `from>to`: what may follow in whose hands. Only where the state is among the columns. */
    readonly states?: string;
  };
  /** The rows of which the like may be added. */
  readonly adds?: Rows;
  readonly takesAway?: { readonly rows: string };
}
interface Rows {
  readonly rows: string;
  readonly columns?: string;
}
export type RightsOfTable = Readonly<Partial<Record<DatabaseRole, Rights>>>;

const every = { rows: "true" };
const all: Rights = { reads: every, writesOver: every, adds: every };
const readsAll: Rights = { reads: every };
const addsOnly = (rows: string): Rights => ({ adds: { rows } });

const ownAccount = { rows: "id = :account" };
const ownName: Rights = { reads: ownAccount, writesOver: { ...ownAccount, columns: "name language updated_at" } };
const ownRole: Rights = { reads: { rows: "account_id = :account" } };
const toAccountsOrInvited = {
  adds: {
    rows: `state = 'queued' and attempts = 0 and reply_to is null and ((to_account is not null and to_email is null and not is_secret) or (kind = 'company-invitation' and is_secret and to_account is null and :leads
      and exists (select from company_invitations i where i.company_id = :company and i.email = to_email and i.accepted_at is null and i.withdrawn_at is null)))`,
  },
};
const changeColumns = "id account_id old_email new_email asked_at expires_at old_confirmed_at new_confirmed_at stopped_at done_at";
const invitationColumns = "id company_id email company_role invited_by invited_at expires_at accepted_at withdrawn_at";
/** A company's role comes only with a company that nobody has: no existing row is one. */
const ownStart = { rows: "account_id = :account and role = 'intern' and granted_by = :account" };
const my = { rows: "account_id = :account" };
const mine: Rights = { reads: my };
const ours: Rights = { reads: { rows: "company_id = :company" } };
const shownToUs =
  "exists (select from matches m where m.{key} and m.company_id = :company and m.state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed'))";
const beforeCommittee =
  "exists (select from matches m where m.{key} and (m.state = 'committee_pending' or m.committee_decision is not null))";
const keyed = (condition: string, key: string) => condition.replace("{key}", key);
const offeredToMe =
  "state in ('intern_offered', 'intern_accepted', 'intern_declined', 'intern_lapsed', 'agreed', 'committee_pending', 'approved', 'sent_back', 'confirmed', 'cancelled', 'superseded')";
const documentWaits =
  "exists (select from documents d where d.id = document_id and d.account_id = :account and d.state in ('asked', 'returned', 'overdue'))";
const publishedArticle =
  "is_published and (kind = 'news' or id in (select c.article_id from case_study_consents c where c.state = 'given'))";
const ownArticle = "in (select c.article_id from case_study_consents c where c.company_id = :company)";
const seenSections = "section in ('education', 'languages', 'skills', 'motivation', 'wishes')";
/** History is written in one's own name; whose matter it is, the act says. */
const inMyName = "actor_account is not distinct from :account";
const forOffice: RightsOfTable = { jip_office: all, jip_system: readsAll };
const officeAlone: RightsOfTable = { jip_office: { reads: every, adds: every }, jip_system: readsAll };
const roundColumns = "id fiscal_year position_id company_id round state sent_at answer_by";
const courseColumns = "id application_id account_id fiscal_year course wish_rank state state_since version";
const library: RightsOfTable = { jip_sign_in: { ...all, takesAway: every } };
const whoMaySendLetters = { adds: { rows: "state = 'queued' and attempts = 0" } };
const toAccountsAlone = {
  adds: {
    rows: "state = 'queued' and attempts = 0 and to_account is not null and to_email is null and reply_to is null and not is_secret",
  },
};
const myLetters = { rows: "to_account = :account and not is_secret and state in ('sent', 'kept')" };

/** Every table that holds something about people, locked by rows; whoever has no line may nothing. */
export const locked: Readonly<Record<string, RightsOfTable>> = {
  accounts: {
    jip_anyone: ownName,
    jip_intern: ownName,
    jip_company: ownName,
    jip_committee: ownName,
    jip_reader: ownName,
    jip_office: { reads: every, writesOver: { ...ownAccount, columns: "name language updated_at" }, adds: { rows: ":administrator" } },
    jip_system: all,
    jip_sign_in: { ...all, takesAway: every },
  },
  account_roles: {
    jip_anyone: { ...ownRole, adds: ownStart },
    jip_intern: { ...ownRole, adds: ownStart },
    jip_company: {
      reads: { rows: "account_id = :account or company_id = :company" },
      writesOver: { rows: "company_id = :company and ended_at is null and :leads", columns: "company_role ended_at" },
      adds: ownStart,
    },
    jip_committee: ownRole,
    jip_reader: ownRole,
    jip_office: { reads: every, writesOver: { rows: ":administrator" }, adds: { rows: ":administrator" } },
    jip_system: all,
    jip_sign_in: readsAll,
  },
  sessions: {
    ...library,
    jip_anyone: {
      reads: { rows: "account_id = :account", columns: "id account_id device created_at last_seen_at expires_at" },
      takesAway: { rows: "account_id = :account" },
    },
    // Whose address the office replaces is signed out (replace_lost_address).
    jip_system: { reads: { rows: "true", columns: "id account_id" }, takesAway: every },
  },
  kept_forms: library,
  email_changes: {
    jip_anyone: {
      reads: { ...my, columns: changeColumns },
      writesOver: { rows: "account_id = :account and done_at is null", columns: "stopped_at" },
      adds: {
        rows: "account_id = :account and old_confirmed_at is null and new_confirmed_at is null and done_at is null and stopped_at is null and old_email = (select a.email from accounts a where a.id = :account)",
      },
    },
    jip_system: { reads: every, writesOver: every },
  },
  second_factors: {
    jip_sign_in: { reads: every, adds: every },
    jip_anyone: { reads: my, writesOver: my, adds: my, takesAway: my },
    jip_office: {
      reads: { rows: ":administrator", columns: "account_id asked_since confirmed_at" },
      takesAway: { rows: ":administrator" },
    },
  },
  recovery_codes: {
    jip_anyone: { reads: my, writesOver: my, adds: my, takesAway: my },
    jip_office: { reads: { rows: ":administrator", columns: "id account_id" }, takesAway: { rows: ":administrator" } },
  },
  company_invitations: {
    jip_company: {
      reads: { rows: "company_id = :company and :leads", columns: invitationColumns },
      writesOver: { rows: "company_id = :company and accepted_at is null and :leads", columns: "withdrawn_at" },
      adds: { rows: "company_id = :company and invited_by = :account and accepted_at is null and withdrawn_at is null and :leads" },
    },
    jip_office: { reads: { rows: "true", columns: invitationColumns } },
    jip_system: { reads: every, writesOver: every },
  },
  companies_not_this_year: {
    jip_company: {
      reads: { rows: "company_id = :company" },
      adds: { rows: "company_id = :company and said_by = :account and :leads" },
      takesAway: { rows: "company_id = :company and :leads" },
    },
    jip_office: readsAll,
  },
  company_claims: {
    jip_anyone: {
      reads: { ...my, columns: "id corporate_number company_name account_id asked_at state decided_at" },
      adds: { rows: "account_id = :account and state = 'open' and decided_by is null and decision_note = ''" },
    },
    jip_office: {
      reads: { rows: ":settles" },
      writesOver: { rows: ":settles", columns: "state decided_by decided_at decision_note version" },
    },
    jip_system: readsAll,
  },
  sign_in_methods: library,
  sign_in_codes: library,
  set_up_links: { jip_system: all },

  history: {
    jip_anyone: addsOnly(inMyName),
    jip_intern: { reads: { rows: "subject_account = :account" }, adds: { rows: inMyName } },
    jip_company: { reads: { rows: "subject_company = :company" }, adds: { rows: inMyName } },
    jip_office: { reads: every, adds: { rows: inMyName } },
    jip_committee: addsOnly(inMyName),
    jip_reader: addsOnly(inMyName),
    jip_system: { reads: every, adds: { rows: inMyName } },
  },
  letters: {
    jip_anyone: { reads: myLetters, ...whoMaySendLetters },
    jip_intern: { reads: myLetters, ...toAccountsAlone },
    jip_company: { reads: myLetters, ...toAccountsOrInvited },
    jip_committee: { reads: myLetters, ...toAccountsAlone },
    jip_reader: { reads: myLetters, ...toAccountsAlone },
    jip_office: {
      reads: { rows: "not is_secret or :administrator" },
      writesOver: {
        rows: "state in ('queued', 'failed') and (not is_secret or :administrator)",
        columns: "held_until state attempts next_attempt_at",
        states: "failed>cancelled failed>queued queued>cancelled",
      },
      ...whoMaySendLetters,
    },
    jip_system: all,
  },
  letter_attempts: { jip_office: readsAll, jip_system: { reads: every, adds: every } },

  consents: {
    jip_anyone: addsOnly("account_id is null or account_id = :account"),
    jip_intern: { ...mine, adds: { rows: "account_id is null or account_id = :account" } },
    jip_company: { ...mine, adds: { rows: "account_id is null or account_id = :account" } },
    jip_office: readsAll,
    jip_system: readsAll,
  },
  provisions: {
    jip_intern: { reads: { rows: "subject_account = :account" } },
    jip_company: { reads: { rows: "recipient_account = :account" }, adds: { rows: "recipient_account = :account" } },
    jip_committee: { reads: { rows: "recipient_account = :account" }, adds: { rows: "recipient_account = :account" } },
    jip_reader: { reads: { rows: "recipient_account = :account" }, adds: { rows: "recipient_account = :account" } },
    jip_office: { reads: every, adds: every },
    jip_system: { reads: every, adds: every },
  },

  inquiries: {
    // Only the row whose fingerprint somebody could compute, which needs every value of it.
    jip_anyone: {
      reads: { rows: "false", columns: "id receipt fingerprint received_at" },
      adds: {
        rows: "state = 'received' and from_mail is null and has_news and duplicate_of is null and (account_id is null or account_id = :account) and assigned_to is null and first_seen_at is null",
      },
    },
    jip_office: {
      reads: every,
      writesOver: every,
      // Only what an unmatched mail begins.
      adds: { rows: "exists (select from inquiry_mails m where m.id = from_mail and m.inquiry_id is null and not m.put_aside)" },
    },
    jip_system: { reads: every, writesOver: every },
  },
  inquiry_answers: officeAlone,
  inquiry_notes: officeAlone,
  // Words nobody has published yet, and what readers say of the published ones: the office's alone to read.
  // Everybody reads what is published, a case study only while its company agrees; a company reads what is written of it before that.
  articles: {
    jip_anyone: { reads: { rows: publishedArticle } },
    jip_company: { reads: { rows: `id ${ownArticle}` } },
    jip_office: all,
  },
  article_versions: {
    jip_anyone: {
      reads: {
        rows: `(article_id, number) in (select id, published_version from articles where ${publishedArticle})`,
      },
    },
    jip_company: { reads: { rows: `article_id ${ownArticle}` } },
    jip_office: { reads: every, adds: every },
  },
  article_drafts: {
    jip_company: { reads: { rows: `article_id ${ownArticle}` } },
    jip_office: { ...all, takesAway: every },
  },
  article_pictures: {
    jip_anyone: { reads: { rows: `article_id in (select id from articles where ${publishedArticle})` } },
    jip_company: { reads: { rows: `article_id ${ownArticle}` } },
    jip_office: { ...all, takesAway: every },
  },
  article_picture_files: {
    jip_anyone: {
      reads: {
        rows: `picture_id in (select p.id from article_pictures p where p.article_id in (select id from articles where ${publishedArticle}))`,
      },
    },
    jip_company: { reads: { rows: `picture_id in (select p.id from article_pictures p where p.article_id ${ownArticle})` } },
    jip_office: { ...all, takesAway: every },
  },
  case_study_consents: {
    jip_anyone: { reads: { rows: "state = 'given'", columns: "article_id state" } },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and :leads",
        columns: "state agreed_by agreed_on version changed_at",
        states: "asked>given asked>withdrawn given>withdrawn withdrawn>given",
      },
    },
    jip_office: all,
  },
  question_drafts: { jip_office: { ...all, takesAway: every } },
  question_votes: { jip_anyone: { adds: every }, jip_office: { reads: every, writesOver: { rows: "true", columns: "why" } } },
  inquiry_templates: forOffice,
  inquiry_targets: {
    jip_anyone: readsAll,
    jip_office: { reads: every },
    jip_system: readsAll,
  },
  inquiry_year_targets: {
    jip_anyone: readsAll,
    jip_office: all,
    jip_system: readsAll,
  },
  // What came in by mail: the clockwork keeps it, the office says once where an unmatched one belongs.
  inquiry_mails: {
    jip_office: {
      reads: every,
      writesOver: { rows: "inquiry_id is null", columns: "inquiry_id put_aside decided_by decided_at version" },
    },
    jip_system: { reads: every, adds: every },
  },

  information_sessions: {
    jip_anyone: {
      reads: {
        rows: "state <> 'draft'",
        columns:
          "id fiscal_year audience kind title_en title_ja about_en about_ja spoken starts_at ends_at seats booked waiting video_address state",
      },
    },
    jip_office: all,
    jip_system: { reads: every, writesOver: every },
  },
  // The booker reads nothing here: what a private link shows is told by a function that asks for its secret.
  session_bookings: {
    jip_office: { reads: every, writesOver: { rows: "true", columns: "state" } },
    jip_system: all,
  },

  host_companies: {
    jip_anyone: {
      reads: { rows: "created_by = :account", columns: "id corporate_number created_by" },
      adds: { rows: "created_by = :account" },
    },
    jip_intern: {
      reads: {
        rows: `exists (select from matches m where m.company_id = it.id and m.account_id = :account and m.${offeredToMe})`,
        columns: "id name name_kana name_en",
      },
    },
    jip_company: {
      reads: { rows: "id = :company" },
      writesOver: { rows: "id = :company and :leads", columns: "corporate_number name name_kana name_en" },
    },
    jip_committee: { reads: { rows: "true", columns: "id corporate_number name name_en" } },
    jip_reader: { reads: { rows: "true", columns: "id corporate_number name name_en" } },
    jip_office: all,
    jip_system: all,
  },
  company_applications: {
    jip_intern: {
      reads: {
        rows: `exists (select from matches m where m.company_id = it.company_id and m.account_id = :account and m.${offeredToMe})`,
        columns: "id fiscal_year company_id prefecture address industry employees",
      },
    },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and :leads",
        columns:
          "number state state_since postal_code prefecture address industry capital_yen employees body_kind overseas_business contact_name contact_email contact_telephone sme flags submitted_at first_seen_at version purposes manager_name trainer_name why look_again point_answers",
        states: "draft>submitted draft>withdrawn",
      },
      adds: { rows: "company_id = :company and state = 'draft' and :leads" },
    },
    jip_committee: {
      reads: {
        rows: "state not in ('draft', 'withdrawn')",
        columns: "id fiscal_year company_id state prefecture industry capital_yen employees overseas_business sme",
      },
    },
    jip_reader: {
      reads: {
        rows: "state not in ('draft', 'withdrawn')",
        columns: "id fiscal_year company_id state prefecture industry capital_yen employees overseas_business sme",
      },
    },
    jip_office: all,
    jip_system: all,
  },
  company_hearings: {
    jip_office: { reads: every, adds: { rows: "written_by = :account" } },
    jip_system: all,
  },
  company_checks: { jip_office: all, jip_system: all },
  positions: {
    jip_intern: {
      reads: { rows: `exists (select from matches m where m.position_id = it.id and m.account_id = :account and m.${offeredToMe})` },
    },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and state = 'draft' and :leads",
        columns:
          "course title tasks learns needs_japanese needs_english work_language field skills seats prefecture place tutor meetings_per_week lodging_plan course_chosen_at version starts_on ends_on environment look_again title_en tasks_en learns_en place_en lodging_plan_en office_english",
      },
      adds: {
        rows: "company_id = :company and :leads and state = 'draft' and exists (select from company_applications a where a.id = company_application_id and a.company_id = :company and a.state in ('draft', 'returned'))",
      },
      takesAway: { rows: "company_id = :company and state = 'draft' and :leads" },
    },
    jip_committee: { reads: { rows: "state <> 'draft'" } },
    jip_reader: {
      reads: {
        rows: "state <> 'draft'",
        columns: "id company_application_id company_id fiscal_year course title field seats prefecture state title_en",
      },
    },
    jip_office: all,
    jip_system: all,
  },

  intern_applications: {
    jip_anyone: addsOnly("account_id = :account and state = 'draft'"),
    jip_intern: {
      reads: my,
      writesOver: {
        ...my,
        columns:
          "number state full_name other_name birth_date nationalities residence japanese english school field is_student participated_before flags submitted_at fingerprint withdrawn_at withdrawal_reason version updated_at",
        states: "draft>submitted submitted>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'draft'" },
    },
    jip_company: {
      reads: {
        rows: keyed(shownToUs, "application_id = it.id"),
        columns:
          "id number fiscal_year account_id state full_name other_name nationalities residence japanese english school field is_student",
      },
    },
    jip_committee: {
      reads: {
        rows: keyed(beforeCommittee, "application_id = it.id"),
        columns:
          "id number fiscal_year account_id state full_name other_name birth_date nationalities residence japanese english school field is_student flags",
      },
    },
    jip_reader: {
      reads: {
        rows: "exists (select from matches m where m.application_id = it.id and m.state = 'confirmed')",
        columns: "id number fiscal_year account_id state full_name other_name nationalities residence japanese english school field",
      },
    },
    jip_office: all,
    jip_system: { ...all, takesAway: { rows: "state = 'expired' and number is null and submitted_at is null" } },
  },
  application_changes: {
    jip_intern: {
      reads: my,
      writesOver: { rows: "account_id = :account and state = 'asked'", columns: "state version", states: "asked>taken_back" },
      adds: { rows: "account_id = :account and state = 'asked'" },
    },
    jip_office: {
      reads: every,
      writesOver: {
        rows: "state = 'asked'",
        columns: "state decided_by decided_at proof_seen decision_reason failed version",
        states: "asked>accepted asked>refused",
      },
    },
    jip_system: { reads: every, adds: every },
  },
  change_proofs: {
    jip_intern: {
      reads: my,
      adds: {
        rows: "account_id = :account and exists (select from application_changes c where c.id = change_id and c.account_id = :account and c.state = 'asked')",
      },
      takesAway: {
        rows: "account_id = :account and exists (select from application_changes c where c.id = change_id and c.account_id = :account and c.state = 'taken_back')",
      },
    },
    jip_office: { reads: { rows: ":deciders" } },
    jip_system: { reads: every, takesAway: every },
  },
  // The office has no line: not a row, not a column of it.
  diversity_answers: {
    jip_intern: {
      reads: my,
      writesOver: { ...my, columns: "answers text_version agreed_at" },
      adds: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state in ('draft', 'submitted'))",
      },
      takesAway: my,
    },
    jip_system: { reads: every, takesAway: every },
  },
  diversity_countings: { jip_intern: readsAll, jip_office: readsAll, jip_system: { reads: every, adds: every } },
  diversity_kept_counts: { jip_office: { reads: { rows: ":countsReaders" } }, jip_system: { reads: every, adds: every } },
  field_problems: { jip_office: readsAll, jip_system: { reads: every, writesOver: { ...every, columns: "times" }, adds: every } },
  document_numbers: {
    jip_office: {
      reads: { rows: "true", columns: "application_id account_id fiscal_year noted_by noted_at" },
      writesOver: { rows: ":asksForDocuments", columns: "fingerprint key_id noted_by noted_at" },
      adds: {
        rows: "noted_by = :account and :asksForDocuments and exists (select from documents d where d.application_id = it.application_id and d.kind = 'passport')",
      },
    },
    jip_system: { reads: every, takesAway: every },
  },
  duplicate_keys: { jip_system: { reads: every, adds: every, takesAway: every } },
  duplicate_cards: {
    jip_office: {
      reads: every,
      writesOver: {
        rows: "state = 'open'",
        columns: "state decided_by decided_at kept_application version",
        states: "open>merged open>not_same",
      },
    },
    jip_system: { reads: every, writesOver: { ...every, columns: "reasons" }, adds: every },
  },
  application_sections: {
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state = 'draft')",
      },
      adds: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state = 'draft')",
      },
      takesAway: {
        rows: "account_id = :account and exists (select from intern_applications a where a.id = application_id and a.state = 'draft')",
      },
    },
    jip_company: { reads: { rows: `${seenSections} and ${keyed(shownToUs, "application_id = it.application_id")}` } },
    jip_committee: { reads: { rows: `${seenSections} and ${keyed(beforeCommittee, "application_id = it.application_id")}` } },
    jip_office: all,
    jip_system: all,
  },
  course_applications: {
    jip_intern: {
      reads: { ...my, columns: courseColumns },
      writesOver: {
        ...my,
        columns: "state state_since reason reason_note version",
        states:
          "agreed>withdrawn offered>agreed offered>declined offered>superseded offered>withdrawn recommended>withdrawn screening>withdrawn submitted>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'submitted' and score is null" },
    },
    jip_company: {
      reads: { rows: keyed(shownToUs, "course_application_id = it.id"), columns: courseColumns },
      writesOver: {
        rows: `:leads and state in ('recommended', 'offered') and ${keyed(shownToUs, "course_application_id = it.id")}`,
        columns: "state state_since version",
        states: "recommended>offered recommended>pool",
      },
    },
    jip_committee: {
      reads: { rows: keyed(beforeCommittee, "course_application_id = it.id"), columns: courseColumns },
      writesOver: {
        rows: `state = 'agreed' and ${keyed(beforeCommittee, "course_application_id = it.id")}`,
        columns: "state state_since version",
        states: "agreed>pool",
      },
    },
    jip_office: all,
    jip_system: all,
  },
  files: {
    jip_intern: {
      reads: { rows: "account_id = :account and not is_confidential" },
      adds: { rows: "account_id = :account and not is_confidential and scan_state in ('pending', 'not_scanned')" },
      takesAway: {
        rows: "account_id = :account and not is_confidential and not exists (select from document_pages p where p.file_id = it.id)",
      },
    },
    jip_company: {
      reads: {
        rows: `scan_state in ('clean', 'not_scanned') and exists (select from document_pages p join documents d on d.id = p.document_id where p.file_id = it.id and d.kind = 'resume' and d.state = 'accepted' and ${keyed(shownToUs, "application_id = d.application_id")})`,
      },
    },
    jip_office: readsAll,
    jip_system: { ...all, takesAway: every },
  },
  documents: {
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state in ('asked', 'returned', 'overdue', 'uploaded')",
        columns: "state uploaded_at version draft written",
        states: "asked>uploaded",
      },
    },
    jip_company: {
      reads: {
        rows: `kind = 'resume' and state = 'accepted' and ${keyed(shownToUs, "application_id = it.application_id")}`,
        columns:
          "id application_id account_id fiscal_year kind state why_en why_ja asked_by asked_at due_on uploaded_at decided_by decided_at return_reason version written",
      },
    },
    jip_office: all,
    jip_system: all,
  },
  document_pages: {
    jip_intern: {
      reads: my,
      writesOver: { rows: `account_id = :account and ${documentWaits}`, columns: "place" },
      adds: { rows: `account_id = :account and ${documentWaits}` },
      takesAway: { rows: `account_id = :account and ${documentWaits}` },
    },
    jip_company: {
      reads: {
        rows: `exists (select from documents d where d.id = it.document_id and d.kind = 'resume' and d.state = 'accepted' and ${keyed(shownToUs, "application_id = d.application_id")})`,
      },
    },
    jip_office: readsAll,
    jip_system: { ...all, takesAway: every },
  },
  recommenders: {
    jip_intern: {
      reads: {
        ...my,
        columns:
          "id document_id account_id fiscal_year name email organisation language state letter_wanted letters invited_at written_at expires_at opened_at answered_at version",
      },
      writesOver: {
        rows: "account_id = :account and state = 'invited'",
        columns: "state letter_wanted version",
        states: "invited>cancelled",
      },
      adds: { rows: `account_id = :account and state = 'invited' and token_hash is null and letters = 0 and ${documentWaits}` },
    },
    jip_office: { reads: every, writesOver: { rows: "true", columns: "state letter_wanted version" } },
    jip_system: all,
  },
  uploads: {
    jip_intern: {
      reads: my,
      writesOver: { rows: `account_id = :account and ${documentWaits}` },
      adds: { rows: `account_id = :account and ${documentWaits}` },
      takesAway: my,
    },
    jip_system: { reads: every, takesAway: every },
  },

  screenings: officeAlone,
  screening_marks: forOffice,
  interviews: {
    jip_intern: { reads: { ...my, columns: "id application_id account_id fiscal_year step language scheduled_at place state invited_at" } },
    ...forOffice,
  },
  interview_courses: officeAlone,

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
      writesOver: { rows: "state <> 'done'", columns: "state alive_at engine result_fingerprint summary milliseconds problem", states: "" },
      adds: { rows: "made_by = :account" },
    },
    jip_system: readsAll,
  },
  market_run_results: { jip_office: { reads: every, adds: every } },
  market_run_approvals: { jip_office: { reads: every, adds: { rows: "account_id = :account" } } },
  committee_sittings: { jip_committee: { reads: every, adds: { rows: "held_by = :account" } }, jip_office: readsAll },
  market_publications: { jip_office: { reads: every, adds: { rows: "published_by = :account" } }, jip_system: readsAll },
  recommendation_overrides: { jip_office: { ...all, takesAway: every }, jip_system: readsAll },
  matches: {
    jip_intern: {
      reads: {
        rows: `account_id = :account and ${offeredToMe}`,
        columns:
          "id recommendation_id position_id company_id application_id course_application_id account_id fiscal_year course state state_since host_agreed_at offered_at offer_answer_by intern_agreed_at intern_declined_reason terms_version confirmed_at cancelled_at version intern_declined_note person_rank is_reserve",
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
          "id recommendation_id position_id company_id application_id course_application_id account_id fiscal_year course place_in_list state state_since viewed_at host_agreed_by host_agreed_at host_declined_reason host_declined_note offered_at offer_answer_by intern_agreed_at terms_version confirmed_at cancelled_by_side cancelled_at version is_reserve host_terms_version host_rank host_ranked_at",
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

  match_repairs: { jip_office: { reads: every, adds: every }, jip_system: readsAll },
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
  travels: { jip_intern: { reads: { rows: "account_id = :account and state <> 'visa_refused'" } }, ...forOffice },
  internships: {
    jip_intern: {
      reads: {
        ...my,
        columns:
          "id match_id position_id company_id application_id account_id fiscal_year course starts_on ends_on state state_since concierge ended_on end_reason opened_by opened_at version checklist",
      },
    },
    jip_company: {
      reads: {
        rows: "company_id = :company",
        columns:
          "id match_id position_id company_id application_id account_id fiscal_year course starts_on ends_on state state_since concierge ended_on opened_by opened_at version checklist",
      },
    },
    jip_reader: {
      reads: {
        rows: "state not in ('preparing', 'cancelled')",
        columns:
          "id match_id position_id company_id application_id account_id fiscal_year course starts_on ends_on state state_since ended_on",
      },
    },
    ...forOffice,
  },
  internship_days: { jip_intern: mine, jip_company: ours, jip_office: { ...all, takesAway: every }, jip_system: readsAll },
  training_sessions: { jip_intern: readsAll, jip_company: readsAll, jip_reader: readsAll, ...forOffice },
  training_attendances: {
    jip_intern: mine,
    jip_company: ours,
    jip_reader: {
      reads: { rows: "exists (select from internships i where i.id = internship_id and i.state not in ('preparing', 'cancelled'))" },
    },
    ...forOffice,
  },
  daily_reports: {
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state in ('submitted', 'returned')",
        columns: "state did learned asked hours place language submitted_at version",
        states: "returned>submitted",
      },
      adds: { rows: "account_id = :account and state = 'submitted' and host_comment = '' and checked_by is null" },
    },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and :hosts and state in ('submitted', 'host_commented')",
        columns: "state host_comment host_commented_by host_commented_at version",
        states: "submitted>host_commented",
      },
    },
    jip_reader: {
      reads: {
        rows: "state in ('host_commented', 'checked')",
        columns: "id internship_id account_id company_id day state did learned hours language host_comment",
      },
    },
    ...forOffice,
  },
  allowance_statements: { jip_intern: mine, ...forOffice },
  allowance_days: { jip_intern: mine, ...forOffice },

  privacy_requests: {
    jip_anyone: { reads: my, adds: { rows: "account_id = :account and state = 'received' and answer = ''" } },
    jip_intern: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state not in ('done', 'part_done', 'refused', 'closed', 'withdrawn')",
        columns: "state state_since version",
        states: "received>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'received' and answer = ''" },
    },
    jip_company: {
      reads: my,
      writesOver: {
        rows: "account_id = :account and state not in ('done', 'part_done', 'refused', 'closed', 'withdrawn')",
        columns: "state state_since version",
        states: "received>withdrawn",
      },
      adds: { rows: "account_id = :account and state = 'received' and answer = ''" },
    },
    jip_office: all,
    jip_system: readsAll,
  },
  impossible_state_findings: { jip_office: { reads: { rows: ":administrator" } }, jip_system: all },
  impossible_state_checks: { jip_office: { reads: { rows: ":administrator" } }, jip_system: all },
};

const public_: RightsOfTable = Object.fromEntries(
  ["jip_anyone", "jip_intern", "jip_company", "jip_office", "jip_committee", "jip_reader", "jip_system"].map((role) => [role, readsAll]),
);
/** Tables of the program itself: nobody's data, and why they are open. */
export const open: Readonly<Record<string, RightsOfTable>> = {
  // The year is public; staff extend and confirm, and only the clockwork loads.
  program_years: { ...public_, jip_office: { reads: every, writesOver: { rows: "true", columns: "revision" } }, jip_system: all },
  window_extensions: { ...public_, jip_office: { reads: every, adds: every } },
  confirmed_values: { ...public_, jip_office: { reads: every, adds: every } },
  matching_changes: { ...public_, jip_office: { reads: every, adds: every } },
  // What the public reads; the clockwork loads the first versions, staff publish.
  questions: { ...public_, jip_office: all, jip_system: all },
  question_versions: { ...public_, jip_office: { reads: every, adds: every }, jip_system: { reads: every, adds: every } },
  privacy_policies: { ...public_, jip_system: { reads: every, adds: every } },
  // Public keys of receipts; the clockwork notes them at each start.
  receipt_keys: { ...public_, jip_system: { reads: every, writesOver: { rows: "true", columns: "replaced_at" }, adds: every } },
  // Which migrations have run, and hashes of what was tried how often: for the program's own login.
  migrations: {},
  rate_limits: {},
};
