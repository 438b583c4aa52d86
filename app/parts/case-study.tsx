import { Picture } from "#app/ui/picture.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { caseCategoryNames } from "#program/publications/messages.ts";
import { countryName } from "#program/year/countries.ts";
import { industries } from "#program/year/industries.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { caseWords as words } from "./case-words.ts";
import type { Said } from "#platform/language.ts";
import type { ArticlePicture, CaseFacts } from "#program/publications/article.ts";

/** Industry in words; "" for a code that nobody knows. */
export const industrySaid = (code: string): Said => industries.find((one) => one.code === code) ?? { en: "", ja: "" };
/** Prefecture and region in words. */
export const placeSaid = (code: string): Said => {
  const place = prefectureOf(code);
  return place === null ? { en: "", ja: "" } : { en: `${place.en}, ${place.region.en}`, ja: `${place.ja}（${place.region.ja}）` };
};
export const yearSaid = (fiscalYear: number | string): Said => ({ en: `FY${fiscalYear}`, ja: `${fiscalYear}年度` });

/** What a case study is about, in six lines. */
export function CaseFactsList({ facts }: { facts: CaseFacts }) {
  const say = useSay();
  return (
    <SummaryList
      dense
      rows={[
        { question: say(words.company), answer: say(facts.company) },
        { question: say(words.category), answer: say(caseCategoryNames[facts.category]) },
        { question: say(words.industry), answer: say(industrySaid(facts.industry)) },
        { question: say(words.place), answer: say(placeSaid(facts.prefecture)) },
        { question: say(words.country), answer: say(countryName(facts.country) ?? { en: "", ja: "" }) },
        { question: say(words.year), answer: say(yearSaid(facts.fiscalYear)) },
      ]}
    />
  );
}

/** A picture of an article; `from` is where the pictures of this hall lie. */
export function ArticlePictureShown(props: {
  picture: ArticlePicture;
  from: string;
  isFirst?: boolean;
  /** True in a list, where pictures are small. */
  isSmall?: boolean;
}) {
  const say = useSay();
  const { picture, from } = props;
  return (
    <Picture
      alt={say(picture.alt)}
      width={picture.width}
      height={picture.height}
      widths={picture.widths}
      address={(width, format) => `${from}/${picture.id}/${width}.${format}`}
      sizes={props.isSmall === true ? "(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 92vw" : "(min-width: 46rem) 44rem, 92vw"}
      isFirst={props.isFirst}
    />
  );
}
