import { useEffect, useRef, useState } from "preact/hooks";
import type { SourcePage } from "#service";
import { ApiError } from "#web/api/ask.ts";
import { Failed } from "#web/part/failed.tsx";
import { type Found, follow, lookAt } from "#web/part/source-ask.ts";
import { inLang } from "#web/state/lang.ts";
import { Proposal } from "./proposal.tsx";
import { WORDS } from "./words.ts";

/** A source by its address: looked at first, then followed. `onAdded` when the list has one more. */
export function AddSource({ onAdded }: { readonly onAdded: () => void }) {
  const words = inLang(WORDS).add;
  const [found, setFound] = useState<Found>();
  const [added, setAdded] = useState<SourcePage>();
  const [failed, setFailed] = useState<ApiError>();
  const [busy, setBusy] = useState<"look" | "add">();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (found !== undefined) document.getElementById("source-found")?.focus();
  }, [found]);
  const during = async (what: "look" | "add", work: () => Promise<void>) => {
    setBusy(what);
    setFailed(undefined);
    setAdded(undefined);
    try {
      await work();
    } catch (error) {
      setFailed(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    } finally {
      setBusy(undefined);
    }
  };
  const look = (event: SubmitEvent) => {
    event.preventDefault();
    const address = field.current!.value.trim();
    if (address === "") return;
    setFound(undefined);
    void during("look", async () => setFound(await lookAt(address)));
  };
  const instead = (other: Found["others"][number]) => {
    if (other.kind === "listing" || other.kind === "page") {
      const { title: _title, shared: _shared, ...rest } = found!;
      const others = rest.others.filter(({ address }) => address !== other.address);
      return setFound({ ...rest, ...other, reason: "chosen", items: 0, first: [], others });
    }
    void during("look", async () => setFound(await lookAt(other.address)));
  };
  return (
    <section class="add" aria-labelledby="add-source">
      <h2 id="add-source">{words.title}</h2>
      <form class="source-look" onSubmit={look}>
        <label>
          {words.address}
          <input
            ref={field}
            type="url"
            name="address"
            required
            maxLength={2_000}
            placeholder="https://"
            aria-describedby="add-source-hint"
          />
        </label>
        <button type="submit" disabled={busy !== undefined}>
          {busy === "look" ? words.looking : words.look}
        </button>
      </form>
      <p class="quiet" id="add-source-hint">
        {words.hint}
      </p>
      <div role="status">
        {added !== undefined && (
          <p>
            {words.added(added.address)} <a href={`/sources/${added.id}`}>{words.open}</a>
          </p>
        )}
      </div>
      {failed !== undefined && <Failed error={failed} />}
      {found !== undefined && (
        <Proposal
          key={`${found.kind} ${found.address}`}
          found={found}
          isBusy={busy !== undefined}
          onInstead={instead}
          onCancel={() => setFound(undefined)}
          onFollow={(said) =>
            void during("add", async () => {
              setAdded(await follow(found, said));
              setFound(undefined);
              field.current!.value = "";
              onAdded();
            })
          }
        />
      )}
    </section>
  );
}
