import type { Citation } from "#service";
import { inLang } from "#web/state/lang.ts";
import { isOneDate, toDateText } from "./date.ts";
import { FACT } from "./fact-words.ts";
import { describeRule } from "./rule.ts";

type Props = Pick<Citation, "published" | "publishedBy">;

/** A publication date. One that was not printed carries `≈`, a whisker and the rule that gave it. */
export function Published({ published, publishedBy }: Props) {
  const words = inLang(FACT);
  if (published === undefined) return <span class="date none">{words.noDate}</span>;
  const text = toDateText(published);
  const inner = isOneDate(published) ? <time dateTime={published}>{text}</time> : <Ends text={text} />;
  if (publishedBy === undefined || publishedBy.kind === "printed") return <span class="date">{inner}</span>;
  const why = `${words.evidence[publishedBy.kind]} ${published}: ${describeRule(publishedBy.rule)}`;
  return (
    <span class="date inferred" title={why}>
      <span aria-hidden="true">≈ </span>
      <span class="unseen">{words.inferredDate} </span>
      <span class="whisker">{inner}</span>
    </span>
  );
}

/** An interval breaks between its ends and nowhere else. */
function Ends({ text }: { readonly text: string }) {
  const [first = "", last] = text.split("–");
  if (last === undefined) return <span class="day">{first}</span>;
  return (
    <>
      <span class="day">{first}–</span>
      <wbr />
      <span class="day">{last}</span>
    </>
  );
}
