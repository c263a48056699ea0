import { inLang, lang } from "#web/state/lang.ts";
import { emptyTier, TIERS_MAX, type TierDraft } from "./draft.ts";
import { Field } from "./field.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly tiers: readonly TierDraft[];
  readonly set: (tiers: readonly TierDraft[]) => void;
  readonly wrong: string | undefined;
}

/** Levels, the mildest first: what each is called, where it is reached, where it is left. */
export function TierFields({ tiers, set, wrong }: Props) {
  const words = inLang(WORDS);
  const change = (place: number, changed: Partial<TierDraft>) =>
    set(tiers.map((tier, n) => (n === place ? { ...tier, ...changed } : tier)));
  const input = (place: number, name: keyof TierDraft, label: string, placeholder?: string) => (
    <Field label={label}>
      {(given) => (
        <input
          {...given}
          aria-invalid={wrong !== undefined}
          type="text"
          inputMode={name === "name" ? "text" : "decimal"}
          autocomplete="off"
          maxLength={30}
          placeholder={placeholder}
          value={tiers[place]![name]}
          onInput={(event) => change(place, { [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <div class="tier-fields">
      {tiers.map((_, place) => (
        <fieldset key={place}>
          <legend>{words.tier(place + 1)}</legend>
          {input(place, "name", words.tierName)}
          {input(place, "value", words.tierValue)}
          {input(place, "release", words.tierRelease, words.tierReleaseHint)}
        </fieldset>
      ))}
      {wrong !== undefined && <p class="fault">{wrong}</p>}
      <p class="watch-acts">
        {tiers.length < TIERS_MAX && (
          <button type="button" class="second" onClick={() => set([...tiers, emptyTier(tiers.length, lang.value)])}>
            {words.addTier}
          </button>
        )}
        {tiers.length > 1 && (
          <button type="button" class="plain" onClick={() => set(tiers.slice(0, -1))}>
            {words.dropTier}
          </button>
        )}
      </p>
    </div>
  );
}
