import { inLang } from "#web/state/lang.ts";
import type { Draft, WrongField } from "./draft.ts";
import { Field } from "./field.tsx";
import { TierFields } from "./tier-fields.tsx";
import { WORDS } from "./words.ts";

interface Props {
  readonly draft: Draft;
  readonly set: (changed: Partial<Draft>) => void;
  readonly wrongAt: (field: WrongField) => string | undefined;
  /** Units that the measure is printed in, the commonest first. */
  readonly units: readonly string[];
}

const UNIT_LIST = "watch-units";

/** What the chosen rule asks for. */
export function RuleFields({ draft, set, wrongAt, units }: Props) {
  const words = inLang(WORDS);
  const { kind } = draft;
  const text = (name: "value" | "by" | "unit" | "origins" | "silent" | "hold", label: string) => (
    <Field label={label} wrong={wrongAt(name)}>
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode={name === "unit" ? "text" : "decimal"}
          autocomplete="off"
          maxLength={30}
          value={draft[name]}
          list={name === "unit" ? UNIT_LIST : undefined}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const side = (
    <Field label={words.side}>
      {(given) => (
        <select
          {...given}
          value={draft.side}
          onChange={(event) => set({ side: event.currentTarget.value as Draft["side"] })}
        >
          <option value="above">{words.sides.above}</option>
          <option value="below">{words.sides.below}</option>
        </select>
      )}
    </Field>
  );
  const way = (
    <Field label={words.side}>
      {(given) => (
        <select
          {...given}
          value={draft.way}
          onChange={(event) => set({ way: event.currentTarget.value as Draft["way"] })}
        >
          <option value="">{words.sides.any}</option>
          <option value="up">{words.sides.up}</option>
          <option value="down">{words.sides.down}</option>
        </select>
      )}
    </Field>
  );
  const unit = text("unit", words.unit);
  return (
    <>
      <datalist id={UNIT_LIST}>
        {[...new Set(kind === "changes" ? ["%", ...units, ...(units.includes("%") ? ["pp"] : [])] : units)].map(
          (one) => (
            <option key={one} value={one} />
          ),
        )}
      </datalist>
      {kind === "crosses" && (
        <>
          {side}
          {text("value", words.value)}
          {unit}
        </>
      )}
      {kind === "changes" && (
        <>
          {way}
          {text("by", words.by)}
          {unit}
        </>
      )}
      {kind === "agree" && text("origins", words.origins)}
      {kind === "silent" && text("silent", words.silentDays)}
      {kind === "tiers" && (
        <>
          {side}
          {unit}
          {text("hold", words.hold)}
          <TierFields tiers={draft.tiers} set={(tiers) => set({ tiers })} wrong={wrongAt("tiers")} />
        </>
      )}
    </>
  );
}
