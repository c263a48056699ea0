import type { TermRecord } from "#service";
import { inLang } from "#web/state/lang.ts";
import { toArticle } from "./address.ts";
import { FACT } from "./fact-words.ts";
import { FINDING } from "./finding-words.ts";
import { Published } from "./published.tsx";
import { Said } from "./said.tsx";

interface Props {
  readonly term: TermRecord;
  /** Whether it is printed in the article that the reader is in. */
  readonly isHere: boolean;
  readonly isCurrent: boolean;
  /** Without whose it is and of what. */
  readonly compact?: boolean;
  readonly choose?: (fact: string) => void;
}

/** One figure of a finding: what it is in the equation, its words, whose it is, and where else it is printed. */
export function Term({ term, isHere, isCurrent, compact = false, choose }: Props) {
  const roles: Readonly<Record<string, string>> = inLang(FINDING).roles;
  const { role, fact, text, subject, label, article } = term;
  const onClick =
    isHere && choose !== undefined
      ? (event: MouseEvent) => {
          event.preventDefault();
          event.stopPropagation();
          choose(fact);
        }
      : undefined;
  return (
    <>
      <span class="role">{roles[role] ?? (compact ? label : "")}</span>{" "}
      <a
        class="term"
        href={toArticle(article.id, fact)}
        aria-current={isCurrent ? "true" : undefined}
        onClick={onClick}
      >
        <Said text={text} />
      </a>{" "}
      {!compact && (
        <span class="quiet">
          <Said text={[subject, label].filter((word) => word !== undefined && word !== "").join(" · ")} />
        </span>
      )}
      {!isHere && (
        <span class="quiet">
          {" — "}
          {article.source === undefined ? inLang(FACT).noOutlet : <Said text={article.source} />}
          {" · "}
          <Published {...(article.published !== undefined && { published: article.published })} />
        </span>
      )}
    </>
  );
}
