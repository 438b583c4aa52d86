import { houseContext } from "#app/context.server.ts";
import { AudienceFrame } from "#app/audience-frame.tsx";
import { usePageFacts } from "#app/page-frame.tsx";
import { publicDoors } from "#app/public/public-doors.ts";
import { Button } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { personas } from "#database/seeds/personas.ts";
import { NotFound } from "#platform/refusals.ts";
import type { Route } from "./+types/personas";

const words = {
  title: { en: "Who would you like to be?", ja: "どなたとしてご覧になりますか" },
  lead: {
    en: "This is a demonstration year with fictitious people and companies. Choose a person and do as they do; nothing leaves this machine.",
    ja: "架空の人物と企業による、デモンストレーション用の年度です。人物を選ぶと、その立場で操作できます。データは外部に送信されません。",
  },
  enter: { en: "Sign in", ja: "ログイン" },
  be: { en: "Sign in as", ja: "この人物でログイン：" },
} as const;

export function meta({ context }: { context?: unknown }) {
  void context;
  return [{ title: `${words.title.en} / ${words.title.ja}` }];
}

export function loader({ context }: Route.LoaderArgs) {
  if (!context.get(houseContext).config.isDemo) throw new NotFound("demo");
  return null;
}

export default function PersonasPage() {
  const { language } = usePageFacts();
  return (
    <AudienceFrame doors={publicDoors}>
      <Page>
        <PageHead title={words.title[language]} lead={words.lead[language]} />
        <form method="post" action="/demo/sign-in">
          <input type="hidden" name="language" value={language} />
          <ul className="task-list">
            {personas.map((one) => (
              <li key={one.persona} data-persona={one.persona}>
                <span>
                  <b>{one.name}</b>
                  <span className="hint">{one.says[language]}</span>
                </span>
                <Button kind="secondary" small name="persona" value={one.persona} label={`${words.be[language]} ${one.name}`}>
                  {words.enter[language]}
                </Button>
              </li>
            ))}
          </ul>
        </form>
      </Page>
    </AudienceFrame>
  );
}
