import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Instant } from "#app/ui/time.tsx";
import { outgoingOf } from "./run-outgoing.tsx";
import { publishingSayings as sayings } from "./run-publishing-words.ts";
import { publishingWords as words } from "./run-publishing-words.ts";
import type { RunView } from "#program/matching/show-markets.server.ts";

/** True while a run may still go out: finished, drawn with the seed on record, its market as frozen and not published. */
export function isOpen({ run, publication, changes }: RunView): boolean {
  return run.state === "done" && publication === null && run.settings.seed === null && changes === null;
}

/** Who published, approved, or asked for an approval, and when: stands above everything else that a run says. */
export function PublishingNotice({ view }: { view: RunView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { run, publication, approvals, approvalRequest: asked } = view;
  if (publication !== null) return publication.runId === run.id ? <Published view={view} /> : <OtherPublished view={view} />;
  if (run.state !== "done") return null;
  if (approvals.length > 0)
    return (
      <>
        {approvals.map((one) => (
          <Notice key={one.accountId} kind="done" title={say(sayings.approvedBy(one.name))}>
            <p>
              <Instant at={one.approvedAt} />
            </p>
          </Notice>
        ))}
      </>
    );
  if (asked === null || !isOpen(view)) return null;
  return view.mayApprove ? (
    <Notice title={say(sayings.asks(asked.name))}>
      <p>
        <Instant at={asked.at} />
      </p>
      <ButtonLink small href={`/${language}/office/runs/${run.id}/approval`}>
        {say(words.toApproval)}
      </ButtonLink>
    </Notice>
  ) : (
    <Notice kind="done" title={say({ en: "The approval is asked for", ja: "承認を依頼しました" })}>
      <p>
        {say(sayings.asked(asked.name))} · <Instant at={asked.at} />
      </p>
      <p>{say(words.askedText)}</p>
    </Notice>
  );
}

/** That this run is out: by whom, when, how much; said again to whoever comes back to it. */
export function Published({ view }: { view: RunView }) {
  const say = useSay();
  const { publication, publishedBy, result } = view;
  const { people } = outgoingOf(result);
  return (
    <Notice kind="done" title={say(words.published)}>
      <p>
        {say(sayings.publishedBy(publishedBy))} · <Instant at={publication!.publishedAt} />
      </p>
      <p>{say(sayings.goesOut(publication!.lists, people, publication!.candidates))}</p>
    </Notice>
  );
}

/** That another run of the market is out, with the way to it. */
export function OtherPublished({ view }: { view: RunView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { publication, publishedBy } = view;
  return (
    <Notice title={say(words.otherPublished)}>
      <p>
        {say(sayings.publishedBy(publishedBy))} · <Instant at={publication!.publishedAt} />
      </p>
      <p>
        <a href={`/${language}/office/runs/${publication!.runId}`}>{say(words.toPublished)}</a>
      </p>
    </Notice>
  );
}

/** The next step towards publishing for whoever reads the run: to ask, to approve, to wait, or to see what goes out (`isCheck`: seen already). */
export function PublishingStep({ view, isCheck = false }: { view: RunView; isCheck?: boolean }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { run, step, approvalRequest: asked } = view;
  const here = `/${language}/office/runs/${run.id}`;
  const approve = (kind: "filled" | "secondary") => (
    <ButtonLink kind={kind} href={`${here}/approval`}>
      {say(words.toApproval)}
    </ButtonLink>
  );
  const ask = (kind: "filled" | "secondary") => (
    <form method="post" action={here}>
      <Button kind={kind} name="intent" value="ask">
        {say(words.ask)}
      </Button>
    </form>
  );
  if (step === "ask" || step === "asked" || step === "approve")
    return (
      <>
        <p className="measure">{say(words.askText)}</p>
        {step === "ask" && ask("filled")}
        {step === "approve" ? (
          <Buttons>{approve("filled")}</Buttons>
        ) : isCheck ? null : (
          <p>
            <a href={`${here}/publication`}>{say(words.check)}</a>
          </p>
        )}
      </>
    );
  if (step === "leave-to-colleague") return <p className="measure">{say(words.leaveText)}</p>;
  return (
    <>
      {step === "publish-alone" && (
        <Notice kind="caution" title={say(words.alone)}>
          {say(view.approvals.length > 0 ? words.approvedAloneText : words.aloneText)}
        </Notice>
      )}
      <Buttons>
        <ButtonLink href={`${here}/publication`}>{say(words.check)}</ButtonLink>
        {step === "publish-alone" && view.mayApprove && approve("secondary")}
      </Buttons>
      {step === "publish-alone" && !view.mayApprove && view.approvals.length === 0 && asked === null && ask("secondary")}
    </>
  );
}
