import type { EntityView } from "#service";
import { toAddress } from "#web/api/ask.ts";
import { usePages } from "#web/api/pages.ts";
import { toEntityOf } from "#web/part/address.ts";
import { ENTITY_TYPE } from "#web/part/entity-type.ts";
import { More } from "#web/part/more.tsx";
import { Said } from "#web/part/said.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { Typed } from "#web/part/typed.tsx";
import { inLang, lang } from "#web/state/lang.ts";
import { useAsking } from "#web/state/query.ts";
import { WORDS } from "./words.ts";

interface EntityPageOfList {
  readonly entities: readonly EntityView[];
  readonly next?: string;
}

const TYPES = ["org", "place", "person", "commodity", "program"] as const;
const FORMS_MAX = 6;

/** Names by how many articles print them, to search and by type. */
export default function EntitiesPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  const { chosen, to, change } = useAsking(["q", "type"]);
  const pages = usePages<EntityPageOfList>(toAddress("/api/entities", chosen));
  return (
    <>
      <header class="masthead">
        <h1>{words.title}</h1>
        <p class="quiet">{words.about}</p>
      </header>
      <div class="names-bar">
        <Typed
          label={words.find}
          value={chosen.q ?? ""}
          placeholder={words.findHint}
          onChange={(q) => change({ q: q || undefined }, true)}
        />
        <ul class="chips">
          {[undefined, ...TYPES].map((type) => (
            <li key={type ?? ""}>
              <a class="chip" href={to({ type })} aria-current={chosen.type === type ? "true" : undefined}>
                {type === undefined ? words.all : ENTITY_TYPE[lang.value][type]}
              </a>
            </li>
          ))}
        </ul>
        <a href="/proposals?state=open">{words.proposals}</a>
      </div>
      <Shown asked={pages}>
        {(some) => {
          const entities = some.flatMap((page) => page.entities);
          if (entities.length === 0) {
            return (
              <Nothing title={words.nothing}>
                <a href="/entities">{words.clear}</a>
              </Nothing>
            );
          }
          return (
            <>
              <ul class="names">
                {entities.map((entity) => (
                  <Name key={`${entity.type} ${entity.key}`} entity={entity} />
                ))}
              </ul>
              <More pages={pages} />
            </>
          );
        }}
      </Shown>
    </>
  );
}

function Name({ entity }: { readonly entity: EntityView }) {
  const { type, name, forms, articles, facts } = entity;
  const others = forms.filter(({ form }) => form !== name);
  return (
    <li>
      <a href={toEntityOf(entity)}>
        <Said text={name} />
      </a>{" "}
      <span class="kind">{ENTITY_TYPE[lang.value][type]}</span>
      {others.length > 0 && (
        <span class="forms">
          <Said
            text={others
              .slice(0, FORMS_MAX)
              .map(({ form }) => form)
              .join("、")}
          />
          {others.length > FORMS_MAX && ` +${others.length - FORMS_MAX}`}
        </span>
      )}
      <span class="quiet">{inLang(WORDS).counts(articles, facts)}</span>
    </li>
  );
}
